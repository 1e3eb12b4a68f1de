import { css } from 'lit';

/** A page of rows: a table as wide as there is room, cards where there is too little. */
export const pageStyles = css`
  .pages {
    position: relative;
  }

  .top {
    display: block;
  }

  .page {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    background: var(--_background);
  }

  .page .body > .row {
    contain: none;
  }

  .page .body > .current {
    background: var(--_selected);
  }

  .page.wide .row {
    display: table-row;
  }

  .page.wide .cell {
    display: table-cell;
    block-size: 48px;
    padding-block: 0.29em;
    border-block-end: 1px solid var(--_line);
    overflow: visible;
    overflow-wrap: break-word;
    text-align: match-parent;
    vertical-align: middle;
    white-space: normal;
  }

  .page.wide .body > .row {
    border: 0;
  }

  .page.wide.compact .cell {
    block-size: 36px;
    padding-block: 0;
  }

  .page.wide .head .cell {
    block-size: 2.9em;
    font-weight: 600;
  }

  .page.wide .number,
  .page.wide .link {
    white-space: nowrap;
  }

  .page.wide .badge {
    vertical-align: middle;
  }

  /* The same on every page, as far as the texts let them be. */
  .page.wide :is(.sender, .time) {
    inline-size: 15%;
  }

  .page.wide .source {
    inline-size: 12%;
  }

  /* A name may be one long word. It is broken, but not into letters. */
  .page.wide .sent-by {
    inline-size: 14%;
    overflow-wrap: anywhere;
  }

  .page.wide .sent-by::after {
    content: '';
    display: block;
    inline-size: 5em;
  }

  .page.wide .recipient {
    inline-size: 24%;
  }

  .page.wide .status {
    inline-size: 12%;
  }

  .page.wide .details {
    inline-size: 8%;
  }

  .page.wide .waiting .cell::before {
    display: inline-block;
  }

  /* What is tabbed to is not to be behind the titles or the pager. */
  .page .link,
  .page .row {
    scroll-margin-block: 4.5em;
  }

  .page.narrow,
  .page.narrow > .body {
    display: block;
  }

  .page.narrow > .head {
    inline-size: 100%;
    overflow: hidden;
  }

  .page.narrow .row {
    min-block-size: 8em;
    border-block-end: 1px solid var(--_line);
  }

  .page.narrow .broken {
    display: block;
    min-block-size: 0;
  }

  .page.narrow .broken > .cell {
    min-block-size: 3em;
    white-space: normal;
  }

  /* The last row has a line already. */
  .page.wide .body > .row:last-child > .cell,
  .page.narrow .body > .row:last-child {
    border-block-end: 0;
  }

  @media (forced-colors: active) {
    .page .body > .current > .cell {
      border-block-end-color: Highlight;
    }
  }
`;
