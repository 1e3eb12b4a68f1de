import { css } from 'lit';
import { bubbleStyles } from './bubble.styles.ts';
import { textStyles } from './texts.styles.ts';

export const styles = css`
  ${textStyles}
  ${bubbleStyles}

  article {
    display: grid;
    gap: 1.14em;
    padding-block-end: 1.43em;
    overflow-wrap: anywhere;
  }

  .unsaid {
    margin-inline: 1.43em;
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
