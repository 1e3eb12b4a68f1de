import { css } from 'lit';

/** The look of facts, of raw data and of media. */
export const dataStyles = css`
  .details-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    padding-inline: 1.43em;
  }

  dd {
    display: grid;
    grid-template-columns: minmax(0, max-content) 24px;
    align-items: start;
    column-gap: 0.29em;
  }

  dt,
  dd > bdi {
    padding-block: 0.14em;
  }

  dd > .by-hand {
    grid-column: 1 / -1;
  }

  /* Where nothing hovers, all of them are seen. */
  @media (hover: hover) {
    dd > .copy:not(:focus-visible, .copied) {
      opacity: 0;
    }

    dt:hover + dd > .copy,
    dd:hover > .copy {
      opacity: 1 !important;
    }
  }

  .raw {
    padding-inline: 1.43em;
  }

  .raw summary {
    min-block-size: 24px;
    inline-size: fit-content;
    border-radius: var(--_radius);
    color: var(--_soft);
    cursor: pointer;
  }

  .copy-json {
    display: inline-flex;
    align-items: center;
    gap: 0.29em;
    margin-inline-start: -0.57em;
  }

  .media {
    display: grid;
    gap: 0.43em;
    padding: 0.57em 0.86em 0;
  }

  .media-shown {
    max-inline-size: 100%;
    max-block-size: 24em;
    border-radius: var(--_radius);
    object-fit: contain;
  }

  .media-foot .link {
    margin-inline-start: -0.57em;
  }

  .media-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.43em 0.86em;
  }
`;
