import { css } from 'lit';

export const copierStyles = css`
  .copy {
    display: inline-grid;
    place-items: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_soft);
    cursor: pointer;
  }

  .copy:hover {
    background: var(--_hover);
    color: var(--_accent-text);
  }

  .copy.copied {
    color: var(--_accent-text);
  }

  .copy .icon {
    inline-size: 1em;
    block-size: 1em;
  }

  .by-hand {
    display: grid;
    order: 1;
    gap: 0.29em;
    inline-size: 100%;
  }

  .by-hand textarea {
    box-sizing: border-box;
    inline-size: 100%;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    resize: vertical;
  }
`;
