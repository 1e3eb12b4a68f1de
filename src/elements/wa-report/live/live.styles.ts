import { css } from 'lit';

/** The line that says how new the rows are. */
export const liveStyles = css`
  .live {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_spacing);
    min-block-size: 3.3em;
    padding: 0.43em 1.43em;
    border-block-start: 1px solid var(--_line);
  }

  .live .state-word {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
  }

  .live .state-word::before {
    inline-size: 0.57em;
    block-size: 0.57em;
    border: 1px solid currentcolor;
    border-radius: 50%;
    content: '';
  }

  .live.on .state-word::before {
    border-color: var(--_accent);
    background: var(--_accent);
    forced-color-adjust: none;
  }

  .live .news {
    margin-inline-start: auto;
  }

  @media print {
    .live {
      display: none;
    }
  }
`;
