import { css } from 'lit';

/** How wide the columns are. */
export const columnStyles = css`
  /* Columns that do not fit are scrolled to, rather than cut short. */
  .columns-5 > * {
    inline-size: max(100%, 46em);
  }

  .columns-6 > * {
    inline-size: max(100%, 57em);
  }

  .columns-7 > * {
    inline-size: max(100%, 66em);
  }

  .narrow > * {
    inline-size: 100%;
  }

  /* A width that no text changes keeps the cells of all rows under each other, whichever columns there are. */
  .sender {
    flex: 1.1 1 10.5em;
  }

  .source {
    flex: 0.8 1 8.5em;
  }

  .sent-by {
    flex: 1 1 8em;
  }

  .recipient {
    flex: 2.4 1 15em;
  }

  .status {
    flex: 0.8 1 9.5em;
  }

  .time {
    flex: 0.8 1 11.5em;
  }

  .details {
    flex: 0.3 1 5em;
  }
`;
