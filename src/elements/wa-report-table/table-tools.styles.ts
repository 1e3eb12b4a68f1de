import { css } from 'lit';

export const toolStyles = css`
  :host {
    position: relative;
  }

  .position {
    position: absolute;
    inset-block-start: calc(var(--_share, 0) * (100% - 5.4em));
    inset-inline-end: 1.7em;
    z-index: 2;
    padding: 0.43em 0.86em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_text);
    color: var(--_background);
    font-weight: 550;
    white-space: nowrap;
    pointer-events: none;
  }

  .cell-filter {
    position: absolute;
    z-index: 1;
  }

  .cell-filter > .button {
    min-block-size: 2em;
    inline-size: 2em;
    padding: 0;
    border-color: var(--_line);
    background: var(--_background);
    color: var(--_accent-text);
  }

  .cell-filter > .button:hover {
    background: var(--_selected);
  }

  @media print {
    .cell-filter {
      display: none;
    }
  }

  .body > .selected,
  .body > .selected:hover {
    background: var(--_selected);
  }

  @media (forced-colors: active) {
    .body > .selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
