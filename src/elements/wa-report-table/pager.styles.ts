import { css } from 'lit';

/** What turns the pages. It stays in view while the page is scrolled. */
export const pagerStyles = css`
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.29em 1.43em;
    padding: 0.43em 1.43em;
    border-block-start: 1px solid var(--_line);
    background: var(--_background);
  }

  .bar > .foot {
    flex: 1;
    padding: 0;
    border: 0;
  }

  .pager,
  .pager > label,
  .size {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.43em;
  }

  .size {
    font-size: 0.93em;
  }

  .size > select {
    padding-inline: 0.43em;
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }

  .pager input {
    inline-size: 5em;
    min-block-size: 2.43em;
    padding-inline: 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_background);
    text-align: center;
  }

  .pager input[aria-invalid='true'] {
    border-color: var(--_failed);
  }

  .turn {
    inline-size: 2.43em;
    padding: 0;
  }

  .turn[aria-disabled='true'] {
    border-color: var(--_line);
    background: none;
    color: var(--_soft);
    cursor: default;
  }

  .turn[aria-disabled='true'] > .icon {
    opacity: 0.5;
  }

  .turn:dir(rtl) > .icon {
    scale: -1 1;
  }

  .page.narrow + .bar {
    display: contents;
  }

  .page.narrow + .bar > .pager {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    justify-content: center;
    padding: 0.43em 0.57em;
    border-block-start: 1px solid var(--_line);
    background: var(--_background);
  }

  .page.narrow + .bar > .pager input {
    inline-size: 4.3em;
  }

  .page.narrow + .bar > .size,
  .page.narrow + .bar > .foot {
    padding: 0.43em 1.14em;
  }

  @media (forced-colors: active) {
    .turn[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
