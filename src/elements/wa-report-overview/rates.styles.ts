import { css } from 'lit';

/** Rates, and numbers that are buttons in a text or a table. */
export const ratesStyles = css`
  .rates {
    display: flex;
    flex-wrap: wrap;
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

  .figure:hover {
    text-decoration-color: currentcolor;
  }

  .figure[aria-pressed='true'] {
    background: var(--_selected);
  }

  .rate .figure {
    text-align: start;
  }

  .caveat {
    flex: 1 1 16em;
  }

  .print {
    margin-inline-end: -0.86em;
  }

  @media print {
    .print {
      display: none;
    }
  }

  @container (inline-size < 64em) {
    .rates {
      min-block-size: 5em;
    }
  }

  @container (inline-size < 40em) {
    .rates {
      min-block-size: 8.5em;
      padding: 0.57em 1.14em;
    }
  }
`;
