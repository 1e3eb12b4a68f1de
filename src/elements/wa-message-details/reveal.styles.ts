import { css } from 'lit';

/** The look of the line that says what is masked. */
export const revealStyles = css`
  .reveal {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.86em;
    padding: 0.86em 1.43em 0;
  }

  .reveal > .soft {
    flex: 1 1 12em;
  }

  .reveal > .link {
    margin-inline: -0.57em;
  }
`;
