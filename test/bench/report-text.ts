/** The tables of a report: a row for each library, a column for each of these values. */
export const tables = [
  {
    title: 'A wheel at 20,000 px/s, over 60,000 pixels',
    columns: [
      { title: 'CPU, ms', value: 'wheel.task' },
      { title: 'processor time', value: 'wheel.processor' },
      { title: 'layout', value: 'wheel.layout' },
      { title: 'style', value: 'wheel.style' },
      { title: 'script', value: 'wheel.script' },
      { title: 'frame, 95th percentile, ms', value: 'wheel.frame' },
      { title: 'share of frames over 34 ms', value: 'wheel.slowFrames' },
      { title: 'CPU at 3,000 px/s, 9,000 pixels', value: 'slow-wheel.task' },
    ],
  },
  {
    title: 'What is seen meanwhile',
    columns: [
      { title: 'share of blank points', value: 'watch.blank' },
      { title: 'the same from the middle', value: 'watch-middle.blank' },
      { title: 'share of frames with rows out of order', value: 'watch.disordered' },
      { title: 'the same from the middle', value: 'watch-middle.disordered' },
      { title: 'rows moved per pixel', value: 'watch.rowsPerPixel' },
      { title: 'the same from the middle', value: 'watch-middle.rowsPerPixel' },
    ],
  },
  {
    title: 'First rows and jumps',
    columns: [
      { title: 'first rows, ms', value: 'first-rows.time' },
      { title: 'jump to painted, ms', value: 'jump.median' },
      { title: '95th percentile', value: 'jump.p95' },
      { title: 'of 30 not there after half a second', value: 'jump.lost' },
    ],
  },
  {
    title: 'The thumb dragged over 80 % of the rows in 2 s, at 120 ms latency',
    columns: [
      { title: 'page requests', value: 'drag.requests' },
      { title: 'release to the right rows, ms', value: 'drag.settled' },
      { title: 'share of the rows it came to', value: 'drag.share' },
    ],
  },
  {
    title: 'What windows of 20 rows leave behind',
    columns: [
      { title: 'windows', value: 'windows.windows' },
      { title: 'pages read', value: 'windows.requests' },
      { title: 'heap, MB', value: 'windows.heap' },
      { title: 'its growth', value: 'windows.heapGrowth' },
      { title: 'elements', value: 'windows.elements' },
      { title: 'their growth', value: 'windows.elementGrowth' },
      { title: 'nodes', value: 'windows.nodes' },
      { title: 'their growth', value: 'windows.nodeGrowth' },
    ],
  },
  {
    title: 'Rows reached, by device pixel ratio',
    columns: [
      { title: 'of 1,000,000 at 1', value: 'reach-1.rows' },
      { title: 'at 2', value: 'reach-2.rows' },
      { title: 'at 3', value: 'reach-3.rows' },
      { title: 'of 10,000,000 at 1', value: 'reach-far-1.rows' },
      { title: 'at 2', value: 'reach-far-2.rows' },
      { title: 'at 3', value: 'reach-far-3.rows' },
    ],
  },
] as const;

/** How it was measured, for whoever doubts it. */
export const method = `
Each library shows the same 1,000,000 rows of 48 pixels and seven columns in a box of 1180 × 720 pixels, by its own
defaults otherwise. Ours shows its real cells, with icons, ARIA and skeletons, and reads pages of 100 messages through
its row provider; it formats numbers and dates itself. The others are given ready texts, which they show as text.
RevoGrid needs all rows at once; they are made before the clock starts. lit-virtualizer has no header.

Each repeat of a library is a browser of its own, and each measure in it a page just loaded. The libraries take turns,
in another order each time. A ratio is ours divided by theirs in the same repeat.

- **Wheel**: \`Input.synthesizeScrollGesture\`, which goes through the compositor, over rows that have been read before.
  CPU is the growth of \`TaskDuration\` of \`Performance.getMetrics\` until 0.6 s after, by the clock, so that it has in it
  what the main thread waits for; processor time has not, and suffers less from a busy machine. Layout, style and script
  are parts of CPU, as far as Chromium counts them.
- **What is seen**: a second run, because looking costs time. After each frame 13 points, a row apart, are looked up
  through all shadow roots. A point is blank if neither it nor the one 7 pixels below says which row it is of; a
  skeleton is blank. Rows are out of order if any two of them are not as far apart as they are on screen. What the
  compositor shows before the main thread has drawn is not seen by this. Rows from the middle are not read before.
- **Jump**: \`scrollTop\` set to 30 places; until no point is blank and the rows are those of that place, seen after a
  frame. It can hardly be less than the rest of a frame, of 16.7 ms. Every place has been visited before.
- **First rows**: from the making of the grid, once its code has run, to 13 rows without a blank.
- **Drag**: the mouse on the scrollbar's thumb. Asked for by grids that read pages only.
- **Windows**: the grid's own way to a row, 20 rows further each time, a task for each and a frame for every tenth, with
  no limit of frames a second; garbage is collected before weighing. Ours goes once through all of its 10,000 pages and
  back to the start again: 100,000 windows; the others show enough to see where it goes.
- **Reach**: the scroller put to its end, with \`--force-device-scale-factor\`. Once, as windows.
- A page's size has the bench's own code in it, 2 KB, and for ours every lazy part of the whole report.
`.trim();
