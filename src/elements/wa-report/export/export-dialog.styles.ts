import { css } from 'lit';

/** The dialog before an export. Its own box does not scroll away its buttons. */
export const exportDialogStyles = css`
  .export-dialog {
    inline-size: min(42em, 100vw - 1.72em);
    max-inline-size: none;
    max-block-size: calc(100dvh - 1.72em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.75);
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 1.14em 4em var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
    overflow-wrap: anywhere;
  }

  .export-dialog::backdrop {
    background: light-dark(#0d1b2a29, #0006);
  }

  .export-sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.14em;
    padding: 1.29em 1.43em 0;
  }

  .export-sheet h3 {
    font-size: 1.14em;
    font-weight: 650;
  }

  .export-count {
    font-size: 1.71em;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.2;
  }

  .export-group {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.57em;
  }

  .export-group.separator {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .export-group legend {
    padding: 0 0 0.43em;
    font-size: 0.893em;
    font-weight: 600;
  }

  .export-option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: 0.21em 0.57em;
    padding: 0.64em 0.86em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .export-option:hover {
    background: var(--_hover);
  }

  .export-option:has(:checked) {
    border-color: var(--_accent-text);
    background: var(--_selected);
  }

  .export-option:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 1px;
  }

  .export-option input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0.15em 0 0;
    outline: none;
    accent-color: var(--_accent);
  }

  .export-option span {
    font-weight: 550;
  }

  .export-option .soft {
    grid-column: 2;
    font-size: 0.893em;
    font-weight: 400;
  }

  .separator .export-option {
    grid-template-columns: auto 1fr auto;
  }

  .separator .export-option .soft {
    grid-column: auto;
    font-family: ui-monospace, monospace;
    font-size: 1em;
  }

  .export-facts {
    display: grid;
    grid-template-columns: minmax(6em, auto) minmax(0, 1fr);
    gap: 0.29em 1.14em;
  }

  .export-warning {
    display: flex;
    gap: 0.57em;
    margin-block-start: 1.14em;
    padding: 0.57em 0.86em;
    border: 1px solid color-mix(in oklab, var(--_pending) 40%, var(--_line));
    border-radius: var(--_radius);
  }

  .export-warning .icon {
    margin-block-start: 0.12em;
    color: var(--_pending);
  }

  .export-buttons {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: var(--_spacing);
    margin-inline: -1.43em;
    padding: 0.86em 1.43em;
    border-block-start: 1px solid var(--_line);
    background: var(--_background);
  }

  .export-buttons .button {
    white-space: normal;
  }

  @media (width < 36em) {
    .export-sheet {
      padding-inline: 1.14em;
    }

    .export-group {
      grid-template-columns: minmax(0, 1fr);
    }

    .export-buttons {
      margin-inline: -1.14em;
      padding-inline: 1.14em;
    }

    .export-buttons .button {
      flex: 1;
    }
  }

  @media (forced-colors: active) {
    .export-option:has(:checked) {
      border-color: Highlight;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .export-dialog[open] {
      transition:
        opacity 0.14s ease-out,
        translate 0.14s ease-out;
    }

    @starting-style {
      .export-dialog[open] {
        opacity: 0;
        translate: 0 0.57em;
      }
    }
  }

  @media print {
    .export-dialog {
      display: none;
    }
  }
`;
