import { css } from 'lit';
import { bubblePartStyles } from './bubble-parts.styles.ts';

/** A message as on a phone. */
export const bubbleStyles = css`
  .phone {
    --_bubble: light-dark(#d9fdd3, #144d37);
    --_bubble-soft: light-dark(#4b5a53, #a9c4b9);
    --_bubble-line: light-dark(#0000001a, #ffffff1f);

    min-inline-size: 0;
    padding: 1.57em 1.29em;
    background: light-dark(#efeae2, #0b141a);
  }

  .bubble,
  .card {
    border-radius: 0.72em;
    background: var(--_bubble);
    box-shadow: 0 1px 1px #0002;
    color: light-dark(#14202a, #e8edf0);
  }

  /* No wider than a phone would have it, however wide the page is. */
  .bubble {
    display: flow-root;
    margin-inline-start: max(2.57em, 100% - 30em);
    border-start-end-radius: 0.14em;
  }

  .bubble.inbound {
    --_bubble: light-dark(#fff, #202c33);

    margin-inline: 0 max(2.57em, 100% - 30em);
    border-radius: 0.72em;
    border-start-start-radius: 0.14em;
  }

  .bubble .soft,
  .card .soft,
  .bubble-foot,
  .does {
    color: var(--_bubble-soft);
  }

  .bubble > p,
  .bubble > div,
  .card > p,
  .card > div {
    padding: 0.57em 0.86em 0;
  }

  /* The pieces of a long text; those out of view cost nothing. */
  .bubble-body + .bubble-body {
    padding-block-start: 0.43em;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
  }

  .bubble-body > * + * {
    margin-block-start: 0.43em;
  }

  .bubble-title,
  .section-title {
    font-weight: 650;
  }

  .bubble .about,
  .bubble .bubble-foot {
    font-size: 0.86em;
  }

  .bubble .bubble-foot {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding: 0.29em 1em 0.57em;
  }

  .bubble-foot > span {
    flex: none;
  }

  .variable {
    border-radius: 0.2em;
    background: light-dark(#0000000f, #ffffff1a);
    color: inherit;
  }

  .variable.missing {
    outline: 1px dashed currentcolor;
    outline-offset: -1px;
    background: none;
  }

  .reaction {
    font-size: 1.72em;
    line-height: 1.2;
  }

  .bubble .link,
  .card .link {
    color: inherit;
    text-decoration: underline;
  }

  .bubble > .show-all,
  .card > .show-all {
    margin-inline: 0.86em;
  }

  .show-all {
    margin-block-start: 0.29em;
    padding-inline: 0;
    text-align: start;
  }

  .bubble-buttons {
    padding: 0;
  }

  .bubble-button {
    display: grid;
    justify-items: center;
    padding: 0.57em 0.86em;
    border-block-start: 1px solid var(--_bubble-line);
    text-align: center;
  }

  .label {
    color: light-dark(#0860b4, #6cb6ff);
    font-weight: 550;
  }

  .label > .icon {
    margin-inline-end: 0.29em;
    vertical-align: -0.2em;
  }

  .does {
    max-inline-size: 100%;
    font-size: 0.86em;
  }

  .system-line {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    padding: 0.43em 0.86em;
    border-radius: 0.72em;
    background: light-dark(#fff, #182229);
    font-size: 0.93em;
    text-align: center;
  }

  .notes {
    margin-block-start: 0.86em;
    color: light-dark(#4b5a53, #a9c4b9);
    font-size: 0.86em;
  }

  ${bubblePartStyles}

  @media (forced-colors: active) {
    .bubble,
    .card,
    .system-line {
      border: 1px solid;
    }

    .variable {
      background: none;
      text-decoration: underline dotted;
    }
  }
`;
