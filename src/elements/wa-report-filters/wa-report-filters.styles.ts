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

  .custom {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.57em;
    margin-block-start: 0.57em;
    padding: 0.72em 0.72em 0.29em;
    border-block-start: 1px solid var(--_line);
  }

  .custom > p,
  .custom > .button {
    grid-column: 1 / -1;
  }

  .custom > .chosen {
    font-weight: 600;
  }

  .custom .problem:empty {
    display: none;
  }

  .custom label {
    display: grid;
    gap: 0.14em;
    font-size: 0.93em;
  }

  .custom input:not([type='checkbox']) {
    inline-size: 100%;
    padding-inline: 0.5em;
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
