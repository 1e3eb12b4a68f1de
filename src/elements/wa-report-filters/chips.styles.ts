import { css } from 'lit';

/** What is set, as parts that can be taken away. */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_spacing);
    padding-block-start: var(--_spacing);
  }

  .chips > li {
    min-inline-size: 0;
  }

  .chips .quiet {
    min-block-size: 2em;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.43em;
    max-inline-size: 100%;
    min-block-size: 2em;
    padding: 0 0.72em;
    border: 1px solid transparent;
    border-radius: 99px;
    background: color-mix(in oklab, var(--_text) 6%, var(--_background));
    cursor: pointer;
  }

  .chip:hover {
    background: var(--_selected);
  }

  .chip > .value {
    overflow: hidden;
    max-inline-size: 22em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chip > .soft:empty {
    display: none;
  }

  .chip > .icon {
    inline-size: 0.93em;
    block-size: 0.93em;
    color: var(--_soft);
  }

  @media (forced-colors: active) {
    .chip {
      border-color: ButtonBorder;
    }
  }
`;
