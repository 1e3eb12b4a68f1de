import { css } from 'lit';

/** Rates, and numbers that are buttons in a text or a table. */
export const ratesStyles = css`
  .rates {
    display: grid;
    grid-template-columns: auto auto 1fr auto;
    align-items: center;
    gap: 0 1.43em;
    /* As high before there are numbers. */
    min-block-size: 3.6em;
    padding: 0.29em 1.54em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.93em;
  }

  .figure {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0 0.21em;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    background: none;
    color: var(--_text);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.21em;
  }

  .figure[aria-disabled='true'] {
    text-decoration: none;
  }

  .figure:hover {
    text-decoration-color: currentcolor;
  }

  .figure[aria-pressed='true'] {
    background: var(--_selected);
  }

  .rate .figure {
    text-align: start;
  }

  .print {
    margin-inline-end: -0.86em;
  }

  @media print {
    .print {
      display: none;
    }

    .figure {
      text-decoration: none;
    }
  }

  @container (inline-size < 64em) {
    .rates {
      grid-template-columns: auto 1fr auto;
      min-block-size: 5.6em;
    }

    .caveat {
      grid-area: 2 / 1 / 3 / 3;
    }

    .print {
      grid-area: 1 / 3 / 3 / 4;
    }
  }

  @container (inline-size < 40em) {
    .rates {
      grid-template-columns: 1fr auto;
      min-block-size: 8.5em;
      padding: 0.57em 1.14em;
    }

    .rate {
      grid-column: 1 / -1;
    }

    .caveat,
    .print {
      grid-area: auto;
    }
  }
`;
