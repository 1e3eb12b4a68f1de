import { css } from 'lit';

export const styles = css`
  section {
    container-type: inline-size;
  }

  .tiles {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 1px;
    overflow: clip;
  }

  .tile {
    position: relative;
    padding-block: 1em;
    padding-inline: 1.43em 0.72em;
    box-shadow: 0 0 0 1px var(--_line);
  }

  .count {
    min-block-size: 1.2em;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.72em;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.2;
  }

  span.count {
    display: block;
  }

  /* All of a tile is its button. */
  button.count::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  button.count:focus-visible {
    outline: 0;
  }

  button.count:focus-visible::after {
    outline: 2px solid var(--_accent-text);
    outline-offset: -3px;
  }

  :is(.count, .figure, .column, .entry)[aria-disabled='false'],
  .figure:not([aria-disabled]) {
    cursor: pointer;
  }

  .tile:has(> dd > button[aria-disabled='false']):hover {
    background: var(--_hover);
  }

  .tile:has(> dd > [aria-pressed='true']) {
    background: var(--_selected);
  }

  .line {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-block-size: 1.45em;
    font-size: 0.893em;
  }

  .change {
    color: var(--_text);
  }

  .change + :not(:empty)::before {
    content: '· ';
  }

  .tile.delivered,
  .tile.read,
  .tile.pending,
  .tile.failed {
    color: inherit;
  }

  .bar {
    margin-block: 0.36em;
  }

  .bar > svg {
    display: block;
    inline-size: 100%;
    block-size: 3px;
    border-radius: 2px;
    background: var(--_line);
    fill: var(--_soft);
    forced-color-adjust: none;
  }

  :dir(rtl) > .bar > svg {
    transform: scaleX(-1);
  }

  .delivered svg {
    fill: var(--_delivered);
  }

  .read svg {
    fill: var(--_read);
  }

  .pending svg {
    fill: var(--_pending);
  }

  .failed svg,
  .rejected svg {
    fill: var(--_failed);
  }

  .remark {
    padding: 0.57em 1.43em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.893em;
  }

  /* As high before they are here as they are then: nothing below moves. */
  .charts {
    display: grid;
    grid-template-columns: 1.6fr 1fr 1.1fr;
    gap: 1px;
    block-size: calc(17.5em + 1px);
    overflow: clip;
    border-block-start: 1px solid var(--_line);
  }

  .panel {
    min-inline-size: 0;
    padding: 0.86em 1.43em 1em;
    box-shadow: 0 0 0 1px var(--_line);
  }

  .panel-body {
    block-size: 13.64em;
  }

  [aria-busy='true'] .count::before {
    content: '';
    display: inline-block;
    inline-size: 4em;
    block-size: 0.72em;
    border-radius: 99px;
    background: var(--_line);
  }

  @media (forced-colors: active) {
    .tile {
      outline: 1px solid;
    }
  }

  @media print {
    .line {
      white-space: normal;
    }

    .remark > button {
      display: none;
    }
  }

  @container (inline-size < 64em) {
    .tiles {
      grid-auto-flow: row;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .charts {
      grid-template-columns: 1fr 1fr;
      block-size: calc(35em + 2px);
    }

    .chart {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size < 40em) {
    .tiles {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .tile {
      padding: 0.72em 1.14em;
    }

    .charts {
      grid-template-columns: minmax(0, 1fr);
      block-size: calc(52.5em + 3px);
    }

    .panel {
      padding-inline: 1.14em;
    }
  }
`;
