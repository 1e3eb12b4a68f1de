import { css } from 'lit';

/** The charts and what is around them. */
export const chartStyles = css`
  .panel-head {
    display: flex;
    align-items: center;
    gap: 0.57em;
    block-size: 2em;
  }

  .panel-head h3 {
    flex: none;
    font-size: 1em;
    font-weight: 650;
  }

  .panel-head .detail {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 0.93em;
  }

  .panel-head .link {
    margin-inline-end: -0.57em;
  }

  .panel-head .link[aria-pressed='true'] {
    background: var(--_selected);
  }

  .panel-body > p {
    padding-block: 0.57em;
  }

  /* Some scrollbars lie over what they scroll. */
  .twin {
    overflow: auto;
    scroll-padding-inline-end: 1.43em;
  }

  .twin :is(th, td):last-child {
    padding-inline-end: 1.43em;
  }

  .plot {
    display: grid;
    grid-template: minmax(0, 1fr) / auto minmax(0, 1fr);
    block-size: calc(100% - 2.2em);
    padding-block-start: 0.72em;
  }

  .scale {
    grid-area: 1 / 1 / 2 / 3;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    margin-block-end: 1.6em;
  }

  .scale li {
    block-size: 0;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
    font-size: 0.79em;
    line-height: 1;
  }

  .scale span {
    display: inline-block;
    padding-inline-end: 0.36em;
    background: var(--_background);
    transform: translateY(-60%);
  }

  .columns {
    grid-area: 1 / 2;
    display: flex;
    min-inline-size: 0;
    margin-inline-start: 3.6em;
    padding-block-end: 1.6em;
  }

  .column {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    cursor: pointer;
  }

  .column[aria-disabled='true'] {
    cursor: default;
  }

  .column:hover,
  .column:focus-visible {
    background: var(--_selected);
  }

  .column::after {
    content: attr(data-tick);
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 12%;
    padding-block-start: 0.43em;
    color: var(--_soft);
    font-size: 0.79em;
    line-height: 1;
    white-space: nowrap;
  }

  .column svg {
    position: absolute;
    inset: 0 12%;
    inline-size: 76%;
    block-size: 100%;
  }

  .tight > .column svg {
    inset-inline: 0.5px;
    inline-size: calc(100% - 1px);
  }

  rect.delivered {
    fill: var(--_delivered);
  }

  rect.read {
    fill: var(--_read);
  }

  rect.pending {
    fill: var(--_pending);
  }

  rect.failed {
    fill: var(--_failed);
  }

  rect.other {
    fill: var(--_soft);
  }

  .column rect {
    stroke: var(--_background);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    block-size: 1.5em;
    overflow: hidden;
    margin-block-start: 0.7em;
    font-size: 0.86em;
  }

  .legend li {
    white-space: nowrap;
  }

  .legend b {
    color: var(--_text);
    font-weight: 600;
  }

  .swatch {
    inline-size: 0.72em;
    block-size: 0.72em;
    border-radius: 2px;
  }

  @media (forced-colors: active) {
    .panel {
      outline: 1px solid;
    }

    rect.delivered {
      fill: CanvasText;
    }

    rect.read {
      fill: Highlight;
    }

    rect.pending {
      fill: Canvas;
    }

    rect.failed {
      fill: GrayText;
    }

    .column rect,
    .swatch rect {
      stroke: CanvasText;
    }
  }
`;
