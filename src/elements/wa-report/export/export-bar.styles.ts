import { css } from 'lit';

export const exportStyles = css`
  .export {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(60%);
    column-gap: 1.43em;
    margin-block-end: 0.72em;
    border-block: 1px solid var(--_line);
    padding: 0.86em 1.43em;
    background: var(--_selected);
    overflow-wrap: anywhere;
  }

  .export.idle {
    display: contents;
  }

  .export.stopped,
  .export:has(.export-says) {
    background: color-mix(in oklab, var(--_failed) 7%, var(--_background));
  }

  .export-body,
  .export-says {
    display: grid;
    grid-column: 1;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.36em;
  }

  .export-says {
    gap: 0.14em;
  }

  .export-title {
    display: flex;
    gap: 0.57em;
    font-weight: 600;
  }

  .export-title .icon {
    margin-block-start: 0.12em;
    color: var(--_failed);
  }

  .export-share {
    margin-inline-start: auto;
    white-space: nowrap;
  }

  .export-actions {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2;
    grid-row: 1 / span 2;
    place-content: start end;
    gap: var(--_spacing);
  }

  .export.running .export-actions {
    align-content: center;
  }

  .export-actions .button {
    white-space: normal;
    background: var(--_background);
  }

  .export-actions .button:hover {
    background: var(--_hover);
  }

  .export-actions .primary {
    background: var(--_accent);
  }

  .export-actions .quiet {
    margin-block: -0.5em;
    background: none;
  }

  .export progress {
    inline-size: 100%;
    block-size: 0.43em;
    appearance: none;
    border: 0;
    border-radius: 99px;
    overflow: hidden;
    background: var(--_line);
    forced-color-adjust: none;
  }

  .export ::-webkit-progress-bar {
    background: none;
  }

  .export ::-webkit-progress-value {
    border-radius: 99px;
    background: var(--_accent-text);
  }

  .export ::-moz-progress-bar {
    border-radius: 99px;
    background: var(--_accent-text);
  }

  /* Nobody knows how far it is: it only says that it goes on. */
  .export progress:indeterminate {
    background: var(--_accent-text);
    opacity: 0.4;
  }

  .export progress:indeterminate::-moz-progress-bar {
    background: none;
  }

  .export progress:indeterminate:not(.held) {
    animation: export-goes-on 1.6s ease-in-out infinite alternate;
  }

  @keyframes export-goes-on {
    to {
      opacity: 0.9;
    }
  }

  .export-contents:first-child {
    margin-block-start: 0.29em;
  }

  .export-contents summary {
    min-block-size: 24px;
    inline-size: fit-content;
    border-radius: var(--_radius);
    color: var(--_accent-text);
    font-weight: 550;
    cursor: pointer;
  }

  .export-contents dl {
    display: grid;
    grid-template-columns: minmax(8em, 18em) minmax(0, 1fr);
    gap: 0.29em 1.43em;
  }

  .export-contents > dl {
    padding-block-start: 0.43em;
    font-size: 0.93em;
  }

  .export-contents dl dl {
    grid-template-columns: auto minmax(0, 1fr);
    justify-content: start;
    column-gap: 0.86em;
  }

  .export-contents code {
    font-family: ui-monospace, monospace;
    user-select: all;
  }

  @container (inline-size < 48em) {
    .export:not(.ended) {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.72em;
    }

    .export:not(.ended) .export-actions {
      grid-column: 1;
      grid-row: auto;
    }
  }

  @container (inline-size < 40em) {
    .export {
      padding-inline: 1.14em;
    }

    .export:not(.ended) .export-actions .button {
      flex: 1 0 auto;
      max-inline-size: 100%;
    }

    .export-contents > dl {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0;
    }

    .export-contents > dl > dd {
      padding-block-end: 0.43em;
    }
  }

  @media (forced-colors: active) {
    .export progress {
      border: 1px solid CanvasText;
      background: Canvas;
    }

    .export ::-webkit-progress-value {
      background: Highlight;
    }

    .export ::-moz-progress-bar {
      background: Highlight;
    }

    .export progress:indeterminate {
      background: Highlight;
    }
  }

  @media print {
    .export {
      display: none;
    }
  }
`;
