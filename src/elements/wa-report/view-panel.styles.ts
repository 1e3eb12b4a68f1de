import { css } from 'lit';

/** The panel in which a reader arranges the rows. */
export const viewPanelStyles = css`
  [popovertarget='view'] {
    anchor-name: --view;
  }

  #view {
    position: absolute;
    inset: auto;
    position-anchor: --view;
    position-area: block-end span-inline-start;
    position-try-fallbacks: flip-inline, flip-block;
    margin: 0.29em 0;
    padding: 0;
    inline-size: 24em;
    max-inline-size: calc(100vw - 3em);
    max-block-size: 80vh;
  }

  @supports not (position-area: block-end) {
    #view {
      inset: 0;
      margin: auto;
      block-size: fit-content;
    }
  }

  #view > fieldset {
    padding: 0.72em;
  }

  #view > * + fieldset {
    border-block-start: 1px solid var(--_line);
  }

  #view legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0 0.72em 0.29em;
    font-size: 0.893em;
    font-weight: 600;
  }

  #view .column,
  #view .choice {
    display: flex;
    flex-wrap: wrap;
    clear: both;
  }

  #view .column {
    flex-wrap: nowrap;
  }

  #view .option {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.72em;
    min-inline-size: 0;
    min-block-size: 2.43em;
    padding-inline: 0.72em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  #view .option:hover {
    background: var(--_hover);
  }

  #view input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }

  #view [aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

  #view > .button {
    margin: 0 0.57em 0.72em;
  }

  #view .saved-views ul {
    clear: both;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  #view .saved-views button.option {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  #view .saved-views p {
    clear: both;
    padding: 0.29em 0.72em;
    font-size: 0.893em;
  }

  #view .saved-views p:empty {
    display: none;
  }

  #view .saved-views form {
    display: flex;
    clear: both;
    gap: 0.57em;
    padding: 0.29em 0.72em;
  }

  #view .saved-views form input {
    flex: 1;
    inline-size: auto;
    min-inline-size: 0;
    block-size: auto;
    padding-inline: 0.72em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
  }

  @media (forced-colors: active) {
    #view [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
