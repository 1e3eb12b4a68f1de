import { css } from 'lit';

export const exportStyles = css`
  .export {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.72em;
    margin-block-end: 0.72em;
    border-block: 1px solid var(--_line);
    padding: 0.57em 1.43em;
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

  @media print {
    .export {
      display: none;
    }
  }
`;
