import { html, type TemplateResult } from 'lit';
import type { FilterStrings } from '../../i18n/filter-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { datePresets, type DateFilter, type DatePreset } from '../../query/report-filters.ts';
import type { CustomDate } from './custom-date.ts';
import { dropdown } from './dropdown.ts';

interface PeriodField {
  readonly date: DateFilter;
  readonly presets: readonly DatePreset[];
  readonly now: Date;
  readonly strings: Strings & FilterStrings;
  readonly locale: string;
  readonly askedZone: string;
  readonly timezone: string;
  /** The form of a custom period, once it is here. */
  readonly custom: CustomDate | undefined;
  readonly open: () => void;
  readonly choose: (date: DateFilter) => void;
  readonly apply: (date: DateFilter) => void;
  readonly chooseZone: (timezone: string) => void;
}

/** The period of a report: presets, one of one's own, and the zone that rules them. */
export const periodField = (field: PeriodField): TemplateResult => {
  const { date, presets, strings, custom, choose } = field;
  const chosen = 'preset' in date ? date.preset : 'custom';
  const offered = presets.length > 0 ? presets : datePresets;
  const known = chosen === 'custom' || offered.includes(chosen) ? offered : [...offered, chosen];
  return dropdown({
    name: 'date',
    label: strings.dateAndTime,
    summary: strings.presets[chosen],
    onOpen: field.open,
    content: html`<div class="period-choice">
      <div class="presets">
        ${known.map(
          (preset) =>
            html`<button
              class="option"
              aria-pressed=${preset === chosen}
              popovertarget="date"
              popovertargetaction="hide"
              @click=${() => choose({ preset })}
            >
              ${strings.presets[preset]}
            </button>`,
        )}
      </div>
      ${custom?.render(field)}
    </div>`,
  });
};
