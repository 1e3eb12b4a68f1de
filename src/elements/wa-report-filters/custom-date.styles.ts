import { css } from 'lit';

/** The form of a period of one's own, its calendar, and the zone that rules both. */
export const customDateStyles = css`
  #date {
    max-inline-size: min(64em, 100vw);
  }

  .period-choice {
    display: grid;
    gap: var(--_spacing);
  }

  .custom {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-content: start;
    gap: 0.57em;
    padding: 0.57em 0.72em 0.29em;
    border-block-start: 1px solid var(--_line);
  }

  .custom > p,
  .custom > .button,
  .custom > .calendar {
    grid-column: 1 / -1;
  }

  .custom > .chosen-period {
    font-weight: 600;
  }

  .custom .problem:empty {
    display: none;
  }

  .custom label {
    display: grid;
    gap: 0.14em;
    font-size: 0.93em;
  }

  .custom input:not([type='checkbox']) {
    inline-size: 100%;
    padding-inline: 0.5em;
  }

  .zone {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_spacing);
  }

  .zone .search-list {
    inline-size: 100%;
    padding-inline: 0.72em;
  }

  .calendar {
    display: none;
  }

  .calendar::part(heading) {
    font-size: 1em;
    font-weight: 600;
  }

  .calendar::part(container) {
    gap: 0.57em;
  }

  .calendar::part(months) {
    display: flex;
    gap: 1.43em;
  }

  .calendar::part(button) {
    min-inline-size: 2.43em;
    min-block-size: 2.43em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .calendar::part(button):hover {
    background: var(--_hover);
  }

  .calendar::part(button):focus-visible {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
  }

  .calendar > [slot] {
    font-size: 1.29em;
  }

  calendar-month {
    --color-accent: var(--_accent);
    --color-text-on-accent: var(--_on-accent);
  }

  calendar-month::part(heading) {
    font-weight: 600;
  }

  calendar-month::part(table) {
    font-size: inherit;
  }

  calendar-month::part(th) {
    color: var(--_soft);
    font-weight: 400;
  }

  calendar-month::part(button) {
    inline-size: 2.29em;
    block-size: 2.29em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  calendar-month::part(today) {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  calendar-month::part(range-inner) {
    border-radius: 0;
    background: var(--_selected);
    color: inherit;
  }

  calendar-month::part(range-start) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  calendar-month::part(range-end) {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  calendar-month::part(range-start range-end) {
    border-radius: var(--_radius);
  }

  @container (inline-size >= 48em) {
    .period-choice {
      grid-template-columns: max-content 1fr;
    }

    .period-choice > .custom {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }

    .period-choice > .zone {
      grid-column: 1 / -1;
    }

    .calendar {
      display: block;
      inline-size: fit-content;
      justify-self: center;
    }

    .custom:has(.calendar) {
      grid-template-columns: repeat(4, 1fr);
    }
  }

  @media (forced-colors: active) {
    calendar-month::part(range-start),
    calendar-month::part(range-end),
    calendar-month::part(range-inner),
    calendar-month::part(selected) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
