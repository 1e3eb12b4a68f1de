/** How it was measured, for whoever doubts it. */
export const method = `
All rows are the sample endpoint's: 8,000 of its newest messages, with its shares of countries, senders, templates,
languages and failures, again and again with other ids and times, 500 an hour, newest first.

**The encoder.** The rows as ten ready texts each: the columns on screen, the message id, direction and submission. Each
encoder has a browser of its own in each repeat and gets the same arrays, AG Grid the same texts as objects in a grid that
is there before the clock starts; each ends with bytes in UTF-8. They take turns, in another order each repeat: three runs
that do not count, then the median of three that do, with garbage collected before each. Speed is that of the main thread
while it is on a processor, by Linux, because others use the machine too; by the clock is told beside. A MB is one of the
cells with a separator behind each, the same for all of them, however much they quote. "From messages" is what the worker
does with rows that are checked: leave out duplicates, put into words, encode, digest.

What each does by its defaults; to quote every field, as papaparse and csv-stringify can, makes neither faster:

- Ours quotes every field and gives parts of 64 KB; its profile for spreadsheets also looks into every field for formulas
  and guards them reversibly, leaves phone numbers bare, ends lines inside of a field with LF and counts what it changed.
- papaparse, \`unparse\` of fields and rows: quotes where it has to, guards nothing. With \`escapeFormulae\` it puts an
  apostrophe before what begins as a formula, phone numbers among them; not inside of a field, and it cannot be taken back.
- csv-stringify, the function of its synchronous API, titles as the first row, CRLF: quotes where it has to, guards nothing
  unless asked to.
- d3-dsv, \`csvFormatRows\`: quotes where it has to, ends records with LF, guards nothing.
- AG Grid, \`getDataAsCsv()\`: quotes every field, guards nothing, and asks its grid for each value.

All but ours make one text, which can have 512 MB at the most in Chromium, and none of them tells messages that came twice
or are no messages.

**On a page.** \`<wa-report>\` from the CDN build in a browser of its own each time, \`exportCsv()\`, pages of 500 rows by
cursor, so that each has to be read before the next can be asked for; the columns on screen, for spreadsheets, unless
the line says otherwise. Seconds go from the call to its end: the file is then complete and offered. The browser's disk is
the origin's private file system, a Blob is what remains where there is none; the file picker needs a person, and is
written to as the disk is. Each file is then downloaded and read: records, length and SHA-256 have to be what the export
said, or the bench fails.

- Rows that are made in the page come from the \`fetcher\` property: bytes of a page with ids, times and cursors written
  into them, as the body of a \`Response\`. Over HTTP, from memory, the same bytes come from a server in the bench's own
  process, on the same two cores; so does the sample endpoint.
- Processor time is that of the threads of the renderer, by Linux; the rest of the browser, which writes the file, is
  not in it. What else kept the machine's two processors busy in the second before is told beside.
- Tasks are those the browser itself reports as long, that is, from 50 ms; 0 is none. Frames are the gaps between
  animation frames. In one run every turn of the event loop is watched by messages to itself, which slows it down.
- Memory is what the renderer has in memory of its own (\`RssAnon\` and \`RssShmem\`), looked at every 50 ms: the most there
  was, less what there was before. It has in it all that garbage collectors have not collected yet, of the page and of
  the worker, and the worker itself. Objects and buffers in use are what \`measureUserAgentSpecificMemory()\` says of page
  and worker together before an export and in the middle of it; it makes them collect, hence a run of its own.
- "Only parsed, and dropped" is no export, and has nothing of ours in it but the report that stands there: the bench fetches
  each page by the cursor of the one before, a worker of its own decodes and parses it, and that is all. Whoever reads so
  many rows in a page takes at least that.
`.trim();
