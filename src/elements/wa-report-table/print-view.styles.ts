import { css } from 'lit';

/** Rows on paper. */
export const printStyles = css`
  @media not print {
    .paper {
      display: none;
    }
  }

  @media print {
    .paper ~ * {
      display: none !important;
    }

    .paper {
      padding-block: 0.57em;
      font-size: 9pt;
    }

    .paper table {
      inline-size: 100%;
      border-collapse: collapse;
    }

    .paper caption {
      padding-block-end: 0.57em;
      text-align: start;
    }

    .paper thead {
      display: table-header-group;
    }

    .paper tr {
      break-inside: avoid;
    }

    .paper :is(th, td) {
      padding: 0.29em;
      border-block-end: 0.5pt solid #888;
      overflow-wrap: anywhere;
      text-align: match-parent;
      unicode-bidi: plaintext;
      vertical-align: top;
    }

    .paper th {
      text-align: start;
    }

    .paper [dir='ltr'] {
      white-space: nowrap;
    }

    .paper .badge {
      gap: 0.29em;
    }
  }
`;
