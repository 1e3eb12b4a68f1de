import { css } from 'lit';

/** Lists of countries and reasons. */
export const rankedListStyles = css`
  .entry {
    display: grid;
    grid-template-columns: 1fr auto minmax(4em, auto);
    align-items: baseline;
    gap: 0.29em 0.86em;
    inline-size: calc(100% + 0.86em);
    min-block-size: 24px;
    margin-inline: -0.43em;
    padding: 0.36em 0.43em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
  }

  button.entry {
    cursor: pointer;
  }

  button.entry:hover {
    background: var(--_hover);
  }

  .entry[aria-pressed='true'] {
    background: var(--_selected);
  }

  .entry .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .entry .soft {
    font-size: 0.86em;
  }

  .entry .number {
    text-align: end;
  }

  .track {
    grid-column: 1 / -1;
    display: block;
    inline-size: 100%;
    block-size: 3px;
    border-radius: 2px;
    background: var(--_line);
    fill: var(--_accent-text);
  }

  .failures .track {
    fill: var(--_failed);
  }

  .track:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .track {
      outline: 1px solid CanvasText;
      fill: CanvasText;
    }
  }
`;
