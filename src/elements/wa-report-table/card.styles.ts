import { css } from 'lit';

/** Rows as cards, where there is no room for columns: the same cells in another order. */
export const cardStyles = css`
  .narrow .head {
    position: absolute;
    clip-path: inset(50%);
  }

  .narrow .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: repeat(4, minmax(0, 1fr));
    align-content: center;
    padding: 0.57em 1.14em;
  }

  .narrow .cell {
    padding: 0;
    color: var(--_soft);
    font-size: 0.93em;
  }

  .narrow .body .cell {
    unicode-bidi: normal;
  }

  .narrow .cell.recipient {
    grid-column: 1 / -1;
    order: -4;
    color: var(--_text);
    font-size: 1em;
    font-weight: 600;
  }

  .narrow .cell.recipient .country {
    color: inherit;
  }

  .narrow .cell.time {
    order: -3;
  }

  .narrow .cell.status {
    order: -2;
    text-align: end;
    color: inherit;
    font-size: 1em;
  }

  .narrow .cell.sender {
    order: -1;
  }

  .narrow .cell.details {
    order: -1;
    text-align: end;
    font-size: 1em;
  }

  .narrow .cell.details > .link {
    margin-inline-end: -0.57em;
  }

  .narrow .cell.sent-by {
    text-align: end;
  }
`;
