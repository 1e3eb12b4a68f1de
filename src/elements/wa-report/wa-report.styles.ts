import { css } from 'lit';

export const styles = css`
  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  .base {
    container-type: inline-size;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.75);
    background: var(--_background);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_spacing);
    padding: 1.29em 1.43em 0.72em;
  }

  .title {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.29em;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.3;
  }

  .title p,
  .as-of {
    font-size: 0.93em;
  }

  .square {
    inline-size: 2.43em;
    padding: 0;
  }

  wa-report-filters {
    padding: 0.43em 1.43em 1em;
  }

  wa-report-overview,
  wa-report-table,
  .state {
    border-block-start: 1px solid var(--_line);
  }

  /* As many lines of fields as there will be, so that nothing moves when they come. */
  wa-report-filters:not(:defined) {
    display: block;
    min-block-size: 3.86em;
  }

  wa-report-overview:not(:defined) {
    display: block;
    min-block-size: 30em;
  }

  .state {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.43em;
    min-block-size: clamp(24em, 56vh, 48em);
    padding: 2em 1.43em;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .state h3 {
    font-size: 1.14em;
    font-weight: 650;
  }

  .state p {
    max-inline-size: 44em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_spacing);
    margin-block-start: 0.72em;
  }

  @container (40em <= inline-size < 87em) {
    wa-report-filters:not(:defined) {
      min-block-size: 6.86em;
    }
  }

  @container (40em <= inline-size < 52em) {
    wa-report-filters:not(:defined) {
      min-block-size: 9.86em;
    }
  }

  @container (inline-size < 64em) {
    wa-report-overview:not(:defined) {
      min-block-size: 58em;
    }
  }

  @container (inline-size < 40em) {
    wa-report-overview:not(:defined) {
      min-block-size: 86em;
    }

    .head {
      padding: 1em 1.14em 0.57em;
    }

    .head > .primary {
      flex: 1;
    }

    .as-of {
      margin-inline-end: auto;
    }

    wa-report-filters {
      padding-inline: 1.14em;
    }
  }

  @media print {
    .base {
      overflow: visible;
      border: 0;
    }

    .head > :not(.title),
    wa-report-filters {
      display: none;
    }
  }
`;
