import { css } from 'lit';

export const styles = css`
  search {
    display: block;
    container-type: inline-size;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_spacing);
  }

  .field {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .field > .button,
  input {
    border-color: var(--_control);
  }

  .field > .button {
    max-inline-size: 100%;
    padding-inline: 0.72em 0.5em;
  }

  .summary {
    overflow: hidden;
    max-inline-size: 16em;
    text-overflow: ellipsis;
  }

  .field > .button .icon {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_soft);
  }

  input:not([type='checkbox']) {
    inline-size: 11.5em;
    max-inline-size: 100%;
    min-block-size: 2.43em;
    padding-inline: 0.72em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_background);
  }

  input::placeholder {
    color: var(--_soft);
    opacity: 1;
  }

  input[aria-invalid='true'] {
    border-color: var(--_failed);
  }

  .text {
    position: relative;
  }

  /* Over what is below, so that nothing moves with every key. */
  .reading {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.29em);
    inset-inline-start: 0;
    padding: 0.14em 0.57em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    box-shadow: 0 0.29em 1em var(--_shadow);
    font-size: 0.893em;
    white-space: nowrap;
    pointer-events: none;
  }

  input:not(:focus) ~ .reading {
    display: none;
  }

  .problem {
    color: var(--_failed);
    font-size: 0.893em;
  }

  .panel {
    position: absolute;
    inset: auto;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-inline, flip-block;
    margin: 0.29em 0;
    padding: var(--_spacing);
    min-inline-size: 15em;
    max-inline-size: min(26em, 100vw);
    max-block-size: 80vh;
  }

  @supports not (position-area: block-end) {
    .panel {
      inset: 0;
      margin: auto;
      block-size: fit-content;
      inline-size: fit-content;
    }
  }

  .option {
    display: flex;
    align-items: start;
    gap: 0.72em;
    inline-size: 100%;
    min-block-size: 2.29em;
    padding: 0.36em 0.72em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .option:hover {
    background: var(--_hover);
  }

  .option[aria-pressed='true'] {
    background: var(--_selected);
    font-weight: 600;
  }

  .option > input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }

  .hint {
    display: block;
    font-size: 0.893em;
  }

  .option > .word {
    flex: 1;
    min-inline-size: 0;
  }

  .more {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_spacing);
  }

  .more:empty {
    display: none;
  }

  .period {
    padding-block-start: 0.57em;
    font-size: 0.93em;
  }

  .fold {
    display: none;
  }

  @container (inline-size < 40em) {
    .fold {
      display: inline-flex;
      inline-size: 100%;
    }

    .fields {
      flex-direction: column;
      align-items: stretch;
      padding-block-start: var(--_spacing);
    }

    .fields:not(.open) {
      display: none;
    }

    .more {
      flex-direction: column;
      align-items: stretch;
    }

    .field > .button {
      inline-size: 100%;
      justify-content: start;
    }

    .summary {
      flex: 1;
      max-inline-size: none;
      text-align: start;
    }

    input:not([type='checkbox']) {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .option[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
