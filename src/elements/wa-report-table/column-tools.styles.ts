import { css } from 'lit';

/** Titles that can be pressed and dragged, and their menu. */
export const columnToolStyles = css`
  .head .cell {
    position: relative;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }

  .head .cell > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .head .cell:hover {
    background: var(--_hover);
    color: var(--_text);
  }

  .edge {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 12px;
    cursor: col-resize;
    touch-action: none;
  }

  /* A sign of the menu, which a press on it opens. */
  .edge::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.4em);
    inset-inline-end: 1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    opacity: 0;
    pointer-events: none;
  }

  .head .cell:hover > .edge::before,
  .grid:focus-visible .head .active > .edge::before {
    opacity: 1;
  }

  .edge::after {
    content: '';
    position: absolute;
    inset-block: 28%;
    inset-inline-end: 0;
    border-inline-end: 1px solid transparent;
    forced-color-adjust: none;
  }

  .head:hover .edge::after {
    border-color: var(--_line);
  }

  .head .edge:hover::after,
  .head .edge:active::after {
    inset-block: 0;
    border-inline-end-width: 2px;
    border-color: var(--_accent-text);
  }

  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    min-inline-size: 15em;
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100vh - 16px);
  }

  .menu > [role='group'] {
    padding: 0.43em;
  }

  .menu > [role='group'] + [role='group'] {
    border-block-start: 1px solid var(--_line);
  }

  .menu button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 2em;
    inline-size: 100%;
    min-block-size: 2.29em;
    padding: 0.29em 0.72em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .menu button:hover,
  .menu button:focus {
    background: var(--_selected);
  }

  .menu button:focus-visible {
    outline-offset: -2px;
  }

  .menu button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }

  .keys {
    font-size: 0.893em;
  }

  @media (hover: none) {
    .head .edge::after {
      border-color: var(--_line);
    }
  }

  @media (pointer: coarse) {
    .edge {
      inline-size: 24px;
    }
  }

  @media (forced-colors: active) {
    .head .edge::after {
      border-color: CanvasText;
    }

    .head .edge:hover::after,
    .head .edge:active::after {
      border-color: Highlight;
    }

    .menu button[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
