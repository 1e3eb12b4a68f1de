import { html, nothing, type TemplateResult } from 'lit';
import type { MessageDetails } from '../../model/message.ts';
import { readTimeline, type TimelineStep } from '../../content/timeline.ts';
import { showControls } from '../../content/visible-controls.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { formatElapsed } from '../../format/elapsed-time.ts';
import { formatInteger } from '../../format/number.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { inSteps } from './in-steps.ts';

interface Timeline {
  readonly details: MessageDetails;
  readonly strings: Strings & DetailsStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
  /** The instant up to which what is pending has been. */
  readonly now: number;
}

/** Steps with a mark of their own; the word of a step is the endpoint's, and no class of ours. */
const marked: ReadonlySet<string> = new Set(['read', 'played', 'failed', 'rejected']);

const wordOf = (status: string, { events }: DetailsStrings): string => {
  const word = status.toLowerCase();
  return Object.hasOwn(events, word) ? (events[word] ?? status) : showControls(status);
};

const isInstant = (at: string): boolean => !Number.isNaN(Date.parse(at));

/** What changed since the step before: the day, and the clock itself where it was put forward or back. */
const dayOf = (at: string, before: string | undefined, dates: DateTimeFormat): string =>
  [dates.date, dates.zone]
    .filter((part) => before !== undefined && part(at) !== part(before))
    .map((part) => part(at))
    .join(' · ');

/** The life of a message, step by step, with what is odd about it said. */
export const timelineView = ({ details, strings, locale, dates, now }: Timeline): TemplateResult => {
  const steps = readTimeline(details, now);
  /** A life within one day needs no day: the first step is held against the last one. */
  const last = steps.findLast(({ at }) => isInstant(at))?.at;

  const time = (at: string, before: string | undefined): TemplateResult => {
    if (!isInstant(at)) return html`<bdi>${showControls(at)}</bdi>`;
    const day = dayOf(at, before, dates);
    return html`<time datetime=${at} title="${dates.dateTime(at)} · ${dates.zone(at)}"
      >${day && html`<span class="soft">${day}</span> `}${dates.exactTime(at)}</time
    >`;
  };

  const remarks = ({ flags, pendingMs, error }: TimelineStep): string =>
    [
      ...flags.map((flag) => strings.timelineFlags[flag]),
      pendingMs === null ? '' : strings.pendingFor(formatElapsed(pendingMs, locale)),
      error?.code == null ? '' : strings.errorCode(error.code),
    ]
      .filter(Boolean)
      .join(' · ');

  const step = (one: TimelineStep, before: string | undefined): TemplateResult => {
    const mark = one.status.toLowerCase();
    const said = remarks(one);
    return html`<li class="step ${marked.has(mark) ? mark : ''}">
      <span><bdi>${wordOf(one.status, strings)}</bdi></span>
      <span class="soft"
        ><bdi>${one.gapMs === null ? nothing : `+${formatElapsed(one.gapMs, locale)}`}</bdi></span
      >
      ${one.at ? time(one.at, before) : nothing}
      ${said && html`<span class="soft remarks"><bdi>${said}</bdi></span>`}
    </li>`;
  };

  return html`<section aria-label=${strings.timeline} part="timeline">
    ${inSteps({
      count: steps.length,
      first: 100,
      step: 100,
      view: (from, to) =>
        steps.slice(from, to).map((one, index) => step(one, steps[from + index - 1]?.at ?? last)),
      within: (shown) =>
        html`<ol class="timeline">
          ${shown}
        </ol>`,
      more: (left) => strings.showAllItems(formatInteger(left, locale)),
      less: strings.showLess,
    })}
  </section>`;
};
