import { css } from 'lit';

/** Message texts, the reason of a failure, and the timeline. */
export const textStyles = css`
  /* Each line goes in its own direction, whatever the ones before it are written in. */
  .bubble-body > p,
  .bubble-body li,
  blockquote {
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }

  /* An item may go in another direction than its list. */
  .bullets li {
    margin-inline-start: 1.29em;
    list-style: disc;
  }

  .numbers li {
    margin-inline-start: 1.86em;
    list-style: decimal;
  }

  blockquote {
    margin: 0;
    padding-inline-start: 0.72em;
    border-inline-start: 3px solid var(--_line);
  }

  code {
    font-family: ui-monospace, monospace;
    white-space: pre-wrap;
  }

  a {
    color: light-dark(#0860b4, #6cb6ff);
  }

  .reason {
    display: grid;
    gap: 0.29em;
    margin-inline: 1.43em;
    padding: 0.72em 1em;
    border: 1px solid color-mix(in oklab, var(--_failed) 40%, var(--_line));
    border-radius: var(--_radius);
  }

  .reason strong {
    color: var(--_failed);
  }

  .kind {
    display: flex;
    align-items: center;
    gap: 0.43em;
    font-weight: 550;
  }

  .timeline {
    padding-inline: 1.43em;
  }

  .step {
    display: grid;
    grid-template-columns: 1em 1fr auto auto;
    align-items: baseline;
    gap: 0 0.72em;
    padding-block: 0.36em;
    font-size: 0.93em;
    overflow-wrap: break-word;
  }

  .step time {
    min-inline-size: 6.5em;
    text-align: end;
  }

  .step time > span {
    display: block;
  }

  .remarks {
    grid-column: 2 / -1;
  }

  .step::before {
    content: '';
    inline-size: 0.65em;
    block-size: 0.65em;
    border-radius: 50%;
    background: var(--_delivered);
    forced-color-adjust: none;
  }

  .step.read,
  .step.failed {
    color: inherit;
  }

  .step.read::before,
  .step.played::before {
    background: var(--_read);
  }

  .step.failed::before,
  .step.rejected::before {
    border-radius: 0;
    background: var(--_failed);
  }
`;
