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
    min-block-size: 7.4em;
    padding-block: 1em;
    padding-inline: 1.43em 0.72em;
    box-shadow: 0 0 0 1px var(--_line);
  }

  .tile > dd:first-of-type {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.57em;
    min-block-size: 2.06em;
  }

  .count {
    font-size: 1.72em;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.2;
  }

  .note {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    min-block-size: 1.45em;
    font-size: 0.893em;
  }

  .tile.delivered,
  .tile.read,
  .tile.pending,
  .tile.failed {
    color: inherit;
  }

  .bar {
    margin-block-start: 0.57em;
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

  [aria-busy='true'] .count::before {
    content: '';
    display: inline-block;
    inline-size: 4em;
    block-size: 0.72em;
    border-radius: 99px;
    background: var(--_line);
  }

  @media print {
    .note {
      white-space: normal;
    }
  }

  @container (inline-size < 64em) {
    .tile {
      padding-inline: 0.86em 0.43em;
    }

    .count {
      font-size: 1.43em;
    }
  }

  @container (inline-size < 40em) {
    .tiles {
      grid-auto-flow: row;
      grid-template-columns: repeat(2, 1fr);
    }

    .tile {
      min-block-size: 0;
      padding: 0.72em 1.14em;
    }
  }
`;
