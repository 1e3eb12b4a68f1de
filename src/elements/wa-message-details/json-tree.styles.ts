import { css } from 'lit';

export const jsonTreeStyles = css`
  .json {
    font-family: ui-monospace, monospace;
    font-size: 0.93em;
  }

  .json-line {
    padding-block: 0.14em;
    border-radius: var(--_radius);
    cursor: default;
  }

  .json-line[aria-expanded],
  .json-line.more {
    min-block-size: 24px;
    cursor: pointer;
  }

  .json-line[aria-expanded]:hover,
  .json-line.more:hover {
    background: var(--_hover);
  }

  .json-line.more {
    color: var(--_accent-text);
    font-weight: 550;
  }

  .json-line[aria-expanded]::before {
    content: '▸ ';
    color: var(--_soft);
  }

  .json-line[aria-expanded='true']::before {
    content: '▾ ';
  }

  .json-key {
    color: var(--_accent-text);
  }

  .json-key,
  .json-part {
    white-space: pre-wrap;
  }

  .json-part {
    display: block;
  }

  .json-part:first-of-type {
    display: inline;
  }

  .level-2 {
    margin-inline-start: 1em;
  }

  .level-3 {
    margin-inline-start: 2em;
  }

  .level-4 {
    margin-inline-start: 3em;
  }

  .level-5 {
    margin-inline-start: 4em;
  }

  .level-6 {
    margin-inline-start: 5em;
  }

  .level-7 {
    margin-inline-start: 6em;
  }

  .level-8 {
    margin-inline-start: 7em;
  }
`;
