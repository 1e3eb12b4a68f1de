import { html, type TemplateResult } from 'lit';
import type { MessageDetails } from '../../model/message.ts';
import { readTimeline, type TimelineStep } from '../../content/timeline.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { wordFor } from '../../format/message-text.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import type { Strings } from '../../i18n/strings.ts';

/** Seconds, minutes, hours or days, whichever says it shortest. */
const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

const gapText = (gapMs: number | null, locale: string): string => {
  if (gapMs === null) return '';
  const [unit, size] = units.find(([, milliseconds]) => gapMs >= milliseconds) ?? units[3];
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return `+${new Intl.NumberFormat(locale, format).format(gapMs / size)}`;
};

interface Timeline {
  readonly details: MessageDetails;
  readonly strings: Strings & DetailsStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

/** The life of a message, step by step, with what is odd about it said. */
export const timelineView = ({ details, strings, locale, dates }: Timeline): TemplateResult => {
  const step = ({ status, at, gapMs, flags }: TimelineStep): TemplateResult =>
    html`<li class="step ${status}">
      <span>${wordFor(status, strings.events)}</span>
      <span class="soft">${flags.map((flag) => strings.timelineFlags[flag]).join(', ')}</span>
      <span class="soft gap">${gapText(gapMs, locale)}</span>
      <time datetime=${at} title=${dates.dateTime(at)}>${dates.exactTime(at)}</time>
    </li>`;
  return html`<section aria-label=${strings.timeline} part="timeline">
    <ol class="timeline">
      ${readTimeline(details).map(step)}
    </ol>
  </section>`;
};
