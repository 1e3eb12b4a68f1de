/** As much of the peers' types as the bench uses: they are installed only when it runs. */
declare module 'csv-stringify/browser/esm/sync' {
  export const stringify: (
    rows: readonly (readonly string[])[],
    options: { readonly record_delimiter: 'windows' },
  ) => string;
}

declare module 'd3-dsv' {
  export const csvFormatRows: (rows: readonly (readonly string[])[]) => string;
}

/** Beside what ../../peers/peers.d.ts has of it. */
declare module 'ag-grid-community' {
  export const ClientSideRowModelModule: object;
  export const CsvExportModule: object;
}
