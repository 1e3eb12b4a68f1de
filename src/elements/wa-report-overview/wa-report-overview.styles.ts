import { css } from 'lit';

export const styles = css`
  section {
    container-type: inline-size;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    gap: 1px;
    overflow: clip;
  }

  .tile {
    min-block-size: 7.4em;
    padding: 1em 1.43em;
    box-shadow: 0 0 0 1px var(--_line);
  }

  .count {
    min-block-size: 1.2em;
    font-size: 1.72em;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.2;
  }

  .share {
    font-size: 0.893em;
    min-block-size: 1.45em;
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
    inline-size: 60%;
    block-size: 0.72em;
    border-radius: 99px;
    background: var(--_line);
  }

  @container (inline-size < 40em) {
    .tiles {
      grid-template-columns: repeat(2, 1fr);
    }

    .tile {
      min-block-size: 0;
      padding: 0.72em 1.14em;
    }
  }
`;
