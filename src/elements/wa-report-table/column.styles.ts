import { css } from 'lit';

/** How wide the columns are. */
export const columnStyles = css`
  /* Columns that do not fit are scrolled to, rather than cut short. */
  .columns-5 {
    --_usual-width: 53em;
  }

  .columns-6 {
    --_usual-width: 60em;
  }

  .columns-7 {
    --_usual-width: 68em;
  }

  .wide > * {
    inline-size: max(100%, var(--_least-width, var(--_usual-width, 0px)));
  }

  /* A width that no text changes keeps the cells of all rows under each other, whichever columns there are. */
  .sender {
    flex: var(--_width-sender, 1.1 1 10.5em);
  }

  .source {
    flex: var(--_width-source, 0.8 1 8.5em);
  }

  .sent-by {
    flex: var(--_width-sent-by, 1 1 8em);
  }

  .recipient {
    flex: var(--_width-recipient, 2.4 1 15em);
  }

  .status {
    flex: var(--_width-status, 0.8 1 9.5em);
  }

  .time {
    flex: var(--_width-time, 0.8 1 11.5em);
  }

  .details {
    flex: var(--_width-details, 0.3 1 5em);
  }
`;
