import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    gap: 1.14em;
    padding-block-end: 1.43em;
    overflow-wrap: anywhere;
  }

  .phone {
    padding: 1.57em 1.29em;
    background: light-dark(#efeae2, #0b141a);
  }

  .bubble {
    overflow: hidden;
    margin-inline-start: 2.57em;
    border-radius: 0.72em;
    border-start-end-radius: 0.14em;
    background: light-dark(#d9fdd3, #144d37);
    box-shadow: 0 1px 1px #0002;
    color: light-dark(#14202a, #e8edf0);
  }

  .bubble.inbound {
    margin-inline: 0 2.57em;
    border-radius: 0.72em;
    border-start-start-radius: 0.14em;
    background: light-dark(#fff, #202c33);
  }

  .bubble .soft,
  .bubble-foot,
  .does {
    color: light-dark(#4b5a53, #a9c4b9);
  }

  .bubble > p,
  .bubble-body {
    padding: 0.57em 0.86em 0;
  }

  .bubble-body > * + * {
    margin-block-start: 0.43em;
  }

  .bubble-body > p,
  .bubble-body li,
  blockquote {
    white-space: pre-wrap;
  }

  .bubble-title {
    font-weight: 650;
  }

  .bubble .bubble-foot {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.29em 0.57em;
    font-size: 0.86em;
  }

  .bubble-button {
    padding: 0.57em 0.86em;
    border-block-start: 1px solid light-dark(#0000001a, #ffffff1f);
    color: light-dark(#0860b4, #6cb6ff);
    font-weight: 550;
    text-align: center;
  }

  .does {
    font-weight: 400;
    font-size: 0.86em;
  }

  .bullets {
    padding-inline-start: 1.29em;
    list-style: disc;
  }

  .numbers {
    padding-inline-start: 1.57em;
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

  .reason,
  .unsaid {
    margin-inline: 1.43em;
  }

  .reason {
    padding: 0.72em 1em;
    border: 1px solid color-mix(in oklab, var(--_failed) 40%, var(--_line));
    border-radius: var(--_radius);
  }

  .reason strong {
    color: var(--_failed);
  }

  .timeline {
    padding-inline: 1.43em;
  }

  .step {
    display: grid;
    grid-template-columns: 1em auto 1fr auto auto;
    align-items: baseline;
    gap: 0.72em;
    padding-block: 0.36em;
    font-size: 0.93em;
  }

  .step::before {
    content: '';
    inline-size: 0.65em;
    block-size: 0.65em;
    border-radius: 50%;
    background: var(--_delivered);
    forced-color-adjust: none;
  }

  .step.delivered,
  .step.read,
  .step.pending,
  .step.failed {
    color: inherit;
  }

  .step.read::before {
    background: var(--_read);
  }

  .step.failed::before,
  .step.rejected::before {
    background: var(--_failed);
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(6em, 8em) 1fr;
    gap: 0.43em 0.86em;
    padding-inline: 1.43em;
    font-size: 0.93em;
  }

  .loading {
    padding-inline: 1.43em;
  }

  .loading:empty {
    display: none;
  }

  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.72em;
    margin-inline: 1.43em;
    padding: 0.72em 1em;
    border: 1px solid color-mix(in oklab, var(--_failed) 40%, var(--_line));
    border-radius: var(--_radius);
  }

  .failure > p {
    flex: 1 1 14em;
    color: var(--_failed);
  }
`;
