import { css } from 'lit';

/** What is not as a reader would think. */
export const noticeStyles = css`
  .notices {
    margin: 0 1.43em 1em;
    padding: 0.57em 0.86em;
    border-inline-start: 3px solid var(--_pending);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_pending) 8%, var(--_background));
    overflow-wrap: anywhere;
  }

  @container (inline-size < 40em) {
    .notices {
      margin-inline: 1.14em;
    }
  }

  /* A form of its own starts at its edge. */
  search > .notices {
    margin: 0.57em 0 0;
  }
`;
