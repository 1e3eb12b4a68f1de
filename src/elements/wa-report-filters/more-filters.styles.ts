import { css } from 'lit';

/** The filters that few reports need, and lists that are searched. */
export const moreStyles = css`
  .search-list {
    display: flex;
    flex-direction: column;
    gap: 0.29em;
    min-inline-size: min(20em, 100%);
  }

  .search-list > input[type='search'] {
    inline-size: 100%;
    flex: none;
  }

  .found {
    overflow: auto;
    max-block-size: 20em;
    overscroll-behavior: contain;
  }

  .search-list > .note {
    padding-inline: 0.72em;
    font-size: 0.893em;
  }

  .search-list > .note:empty {
    display: none;
  }
`;
