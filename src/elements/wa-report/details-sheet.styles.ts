import { css } from 'lit';

export const sheetStyles = css`
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
    flex-wrap: wrap;
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

  .sheet-status {
    padding: 0.57em 1.43em;
    border-block-end: 1px solid var(--_line);
  }

  .sheet-status:empty {
    display: none;
  }

  .unavailable {
    padding: 1.43em;
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

  @media print {
    .sheet {
      display: none;
    }
  }
`;
