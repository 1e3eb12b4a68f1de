import { css } from 'lit';

export const styles = css`
  .grid {
    position: relative;
    block-size: var(--wa-report-table-height, clamp(27em, 64vh, 64em));
    overflow: auto;
    scroll-padding-block-start: 3em;
    overflow-anchor: none;
    scrollbar-gutter: stable;
    background: var(--_background);
  }

  .grid:focus-visible {
    outline-offset: -2px;
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 1px solid var(--_line);
    background: var(--_background);
    color: var(--_soft);
    font-weight: 600;
  }

  .head span {
    font-size: 0.893em;
  }

  .row {
    display: flex;
    inline-size: 100%;
  }

  .body > .row {
    inset-inline: 0;
    border-block-end: 1px solid var(--_line);
    contain: strict;
  }

  .body > .row:hover {
    background: var(--_hover);
  }

  .cell {
    min-inline-size: 0;
    padding-inline: 0.57em;
    overflow: hidden;
    align-content: center;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .wide .body .cell {
    contain: strict;
  }

  /* Each text in its own direction. */
  .body .cell {
    unicode-bidi: plaintext;
  }

  .head .cell {
    min-block-size: 2.9em;
  }

  .cell:first-child {
    padding-inline-start: 1.43em;
  }

  .cell:last-child {
    padding-inline-end: 1.43em;
  }

  .body .recipient {
    display: flex;
    align-items: center;
    gap: 0.5em;
    unicode-bidi: normal;
  }

  .body .country {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .body .number {
    flex: none;
    max-inline-size: 100%;
  }

  .country {
    color: var(--_soft);
  }

  /* Nothing has no gap beside it. */
  .country:empty {
    display: none;
  }

  /* An arrow to see, the word to hear. */
  [data-direction]::before {
    content: '↙ ';
    content: '↙ ' / attr(data-direction);
    color: var(--_soft);
  }

  .badge {
    display: inline-flex;
    align-items: center;
    vertical-align: middle;
    gap: 0.43em;
    min-inline-size: 0;
    font-weight: 550;
  }

  .badge.other > .icon {
    display: none;
  }

  .cell.details {
    text-overflow: clip;
  }

  .cell.details > .link {
    margin-inline-start: -0.57em;
  }

  .waiting .cell {
    color: transparent;
    line-height: 0;
  }

  .waiting .cell > *,
  .broken .cell > * {
    visibility: hidden;
  }

  .broken .cell:first-child {
    position: absolute;
    inset: 0;
    color: var(--_soft);
  }

  .waiting .cell::before {
    content: '';
    flex: none;
    display: block;
    inline-size: 62%;
    block-size: 0.72em;
    border-radius: 99px;
    background: var(--_line);
  }

  .waiting .cell.details::before {
    inline-size: 40%;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.29em 1em;
    min-block-size: 2.9em;
    padding: 0.43em 1.43em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.893em;
  }

  .foot > .zone {
    margin-inline-start: auto;
  }

  .grid:focus-visible .current {
    background: var(--_selected);
  }

  .grid:focus-visible .active {
    outline: 2px solid var(--_accent-text);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    .grid:focus-visible .active {
      outline-color: Highlight;
    }

    .waiting .cell {
      forced-color-adjust: none;
    }

    .waiting .cell::before {
      background: GrayText;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .waiting .cell::before {
      animation: wait 1.2s ease-in-out infinite alternate;
    }

    @keyframes wait {
      from {
        opacity: 0.55;
      }
    }
  }
`;
