import { css } from 'lit';

/** What comes several at a time in a message: rows, names and values, lines of an order, cards. */
export const bubblePartStyles = css`
  .bubble > .frame,
  .card > .frame {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.72em;
    margin: 0.43em 0.43em 0;
    padding: 0.57em 0.72em;
    border-radius: 0.43em;
    background: light-dark(#0000000d, #00000038);
  }

  .frame > .icon {
    inline-size: 1.43em;
    block-size: 1.43em;
  }

  /* A picture takes all the room. */
  .frame:has(.media-shown) {
    grid-template-columns: minmax(0, 1fr);
  }

  .frame:has(.media-shown) > .icon {
    display: none;
  }

  .frame > .media {
    padding: 0;
  }

  /* What was asked for of many things; those out of view cost nothing. */
  .batch + .batch {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150em;
  }

  .section + .section {
    margin-block-start: 0.57em;
  }

  .section li,
  .order li,
  .order-total {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.86em;
    padding-block: 0.29em;
  }

  .section li + li,
  .order li + li,
  .order-total {
    border-block-start: 1px solid var(--_bubble-line);
  }

  .order-total {
    font-weight: 650;
  }

  .list li,
  .products li {
    display: block;
  }

  .list li > *,
  .products li > * {
    display: block;
  }

  .pairs {
    display: grid;
    grid-template-columns: fit-content(50%) 1fr;
    gap: 0.14em 0.86em;
  }

  /* What is hidden in a card that is out of view is not to widen the page. */
  .cards {
    position: relative;
    overflow: auto;
    margin-block-start: 0.57em;
    margin-inline-start: max(2.57em, 100% - 30em);
  }

  .inbound + .cards {
    margin-inline: 0 max(2.57em, 100% - 30em);
  }

  .cards > ul {
    display: flex;
    gap: 0.57em;
    inline-size: max-content;
    padding-block-end: 0.29em;
  }

  .card {
    display: flex;
    flex-direction: column;
    inline-size: 14.3em;
  }

  .card > .bubble-buttons {
    margin-block-start: auto;
    padding-block-start: 0.57em;
  }
`;
