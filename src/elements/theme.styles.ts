import { css } from 'lit';

/**
 * The look all elements share. An embedder sets six tokens and gets the rest derived; each derived one can be set too.
 * Inside, only the private `--_` names are used. Sizes are `em`, because pages change what a `rem` is.
 */
export const theme = css`
  :host {
    --_accent: var(--wa-report-accent, #0b6e4f);
    --_background: var(--wa-report-background, light-dark(#fff, #14181b));
    --_text: var(--wa-report-text, light-dark(#14202a, #e8edf0));
    --_radius: var(--wa-report-radius, 0.571em);
    --_spacing: var(--wa-report-spacing, 0.571em);
    --_accent-text: var(
      --wa-report-accent-text,
      light-dark(var(--_accent), color-mix(in oklab, var(--_accent) 45%, #b9ffe6))
    );
    --_on-accent: var(--wa-report-on-accent, #fff);
    --_soft: var(--wa-report-soft, color-mix(in oklab, var(--_text) 72%, var(--_background)));
    --_line: var(--wa-report-line, color-mix(in oklab, var(--_text) 13%, var(--_background)));
    --_control: var(--wa-report-control, color-mix(in oklab, var(--_text) 48%, var(--_background)));
    --_hover: var(--wa-report-hover, color-mix(in oklab, var(--_accent) 4%, var(--_background)));
    --_selected: var(--wa-report-selected, color-mix(in oklab, var(--_accent) 10%, var(--_background)));
    --_shadow: var(--wa-report-shadow, light-dark(#0d1b2a24, #0009));
    --_delivered: var(--wa-report-delivered, light-dark(#0b6e4f, #5bd6a9));
    --_read: var(--wa-report-read, light-dark(#0860b4, #6cb6ff));
    --_pending: var(--wa-report-pending, light-dark(#805300, #f0b84a));
    --_failed: var(--wa-report-failed, light-dark(#b3261e, #ff8f86));

    display: block;
    min-inline-size: 0;
    color: var(--_text);
    font-family: var(--wa-report-font, system-ui, 'Segoe UI', Roboto, sans-serif);
    font-size: var(--wa-report-font-size, 14px);
    font-weight: 400;
    font-style: normal;
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  h2,
  h3,
  p,
  dl,
  dd,
  ol,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.43em;
    padding: 0 0.86em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    white-space: nowrap;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_hover);
  }

  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }

  .quiet {
    border-color: transparent;
    color: var(--_soft);
  }

  .link {
    min-block-size: 24px;
    padding: 0.29em 0.57em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent-text);
    font-weight: 550;
    cursor: pointer;
  }

  .link:hover {
    text-decoration: underline;
  }

  .button:disabled,
  .button[aria-disabled='true'],
  .link:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .icon {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  :focus-visible {
    outline: 2px solid var(--_accent-text);
    outline-offset: 1px;
  }

  /* What opens over the rest. */
  [popover] {
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 0.57em 2em var(--_shadow);
  }

  .soft {
    color: var(--_soft);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .delivered {
    color: var(--_delivered);
  }

  .read {
    color: var(--_read);
  }

  .pending {
    color: var(--_pending);
  }

  .failed {
    color: var(--_failed);
  }

  /* Ink on paper, whatever the theme of the page. */
  @media print {
    :host {
      --_background: #fff;
      --_text: #000;

      color-scheme: light !important;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
