import { css } from 'lit';

/** The tables, on screen and on paper. */
export const twinTableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.93em;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_background);
    color: var(--_soft);
  }

  :is(th, td) {
    padding: 0.21em 0.57em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  tbody th {
    min-inline-size: 9em;
    white-space: normal;
  }

  thead th {
    font-weight: 600;
  }

  @media not print {
    .numbers {
      display: none;
    }
  }

  @media print {
    .panel-body {
      overflow: hidden;
    }

    .panel-head .link {
      display: none;
    }

    .numbers {
      padding-block: 0.57em;
      font-size: 9pt;
    }

    .numbers h3 {
      margin-block-start: 1em;
      font-size: 1em;
      break-after: avoid;
    }

    .numbers tr {
      break-inside: avoid;
    }

    .numbers thead th {
      position: static;
    }
  }
`;
