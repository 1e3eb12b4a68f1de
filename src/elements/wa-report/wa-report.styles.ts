import { css } from 'lit';

export const styles = css`
  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  .base {
    container-type: inline-size;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.75);
    background: var(--_background);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_spacing);
    padding: 1.29em 1.43em 0.72em;
  }

  .title {
    flex: 1 1 14em;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.29em;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.3;
  }

  .title p,
  .as-of {
    font-size: 0.93em;
  }

  .square {
    inline-size: 2.43em;
    padding: 0;
  }

  wa-report-filters {
    padding: 0.43em 1.43em 1em;
  }

  wa-report-overview,
  wa-report-table,
  .state,
  .export {
    border-block-start: 1px solid var(--_line);
  }

  wa-report-overview:not(:defined) {
    display: block;
    min-block-size: 7.4em;
  }

  .unavailable {
    padding: 1.43em;
  }

  .export {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.72em;
    margin-block-end: 0.72em;
    padding: 0.57em 1.43em;
    border-block-end: 1px solid var(--_line);
    background: var(--_selected);
  }

  .export > p {
    flex: 1;
  }

  progress {
    inline-size: 12em;
    block-size: 0.5em;
    appearance: none;
    border: 0;
    border-radius: 99px;
    overflow: hidden;
    background: var(--_line);
    forced-color-adjust: none;
  }

  ::-webkit-progress-bar {
    background: none;
  }

  ::-webkit-progress-value {
    background: var(--_accent-text);
  }

  ::-moz-progress-bar {
    background: var(--_accent-text);
  }

  .state {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.43em;
    min-block-size: clamp(24em, 56vh, 48em);
    padding: 2em 1.43em;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .state h3 {
    font-size: 1.14em;
    font-weight: 650;
  }

  .state p {
    max-inline-size: 44em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_spacing);
    margin-block-start: 0.72em;
  }

  .sheet {
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: min(30em, 100vw);
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 0 4em var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .sheet::backdrop {
    background: light-dark(#0d1b2a29, #0006);
  }

  .sheet-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0.29em;
    padding: 0.86em 1.43em;
    border-block-end: 1px solid var(--_line);
    background: var(--_background);
  }

  .sheet-head h3 {
    flex: 1;
    font-size: 1.14em;
    font-weight: 650;
  }

  @container (inline-size < 40em) {
    .head {
      padding: 1em 1.14em 0.57em;
    }

    .head > .primary {
      flex: 1 1 100%;
    }

    .as-of {
      margin-inline-end: auto;
    }

    wa-report-filters {
      padding-inline: 1.14em;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .sheet[open] {
      transition: translate 0.18s ease-out;
    }

    @starting-style {
      .sheet[open] {
        translate: 2em 0;
      }
    }
  }
`;
