/** What is asked of the encoder: so many times the MB a second of another. */
export const encoderGoals = [
  { against: 'papaparse', atLeast: 4 },
  { against: 'csv-stringify', atLeast: 5 },
  { against: 'd3-dsv', atLeast: 1.8 },
  { against: 'ag-grid', atLeast: 8 },
] as const;

interface ExportGoal {
  readonly what: string;
  /** The name of a case, and of a value of it. */
  readonly of: string;
  readonly value: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What is asked of an export on a page. */
export const exportGoals: readonly ExportGoal[] = [
  { what: '2,000,000 rows to the disk, rows a second', of: 'disk', value: 'rate', atLeast: 400_000 },
  { what: 'the same to a Blob', of: 'blob', value: 'rate', atLeast: 400_000 },
  { what: 'the same without template and preview', of: 'short', value: 'rate', atLeast: 400_000 },
  { what: 'longest task of the main thread, ms', of: 'disk', value: 'longTask', atMost: 50 },
  { what: 'the same to a Blob', of: 'blob', value: 'longTask', atMost: 50 },
  { what: 'the same over HTTP', of: 'http', value: 'longTask', atMost: 50 },
  { what: 'longest turn of its event loop, ms', of: 'turns', value: 'turn', atMost: 50 },
  { what: 'growth of the page’s memory by 5,000,000 rows, MB', of: 'long', value: 'growth', atMost: 64 },
  { what: 'the same of objects and buffers in use', of: 'weighed', value: 'held', atMost: 64 },
];
