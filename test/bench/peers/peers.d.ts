/**
 * As much of the peers' types as the bench uses. They are installed only when it runs; everything else is checked
 * without them.
 */
declare module '*.css';
declare module 'regular-table';
declare module '@vaadin/grid';

interface HTMLElementTagNameMap {
  'vaadin-grid': HTMLElement & {
    pageSize: number;
    dataProvider: (
      request: { readonly page: number; readonly pageSize: number },
      answer: (items: readonly object[], size: number) => void,
    ) => void;
    scrollToIndex(row: number): void;
  };
  'revo-grid': HTMLElement & {
    rowSize: number;
    readonly: boolean;
    columns: readonly { readonly prop: string; readonly name: string; readonly size: number }[];
    source: readonly object[];
    scrollToRow(row: number): Promise<void>;
  };
  'regular-table': HTMLElement & {
    setDataListener(
      listener: (
        firstColumn: number,
        firstRow: number,
        lastColumn: number,
        lastRow: number,
      ) => Promise<object>,
    ): void;
    draw(): Promise<void>;
  };
}

declare module '@revolist/revogrid/loader' {
  export const defineCustomElements: () => void;
}

declare module 'ag-grid-community' {
  export const InfiniteRowModelModule: object;
  export const ScrollApiModule: object;
  export const ModuleRegistry: { registerModules(modules: readonly object[]): void };
  export const createGrid: (
    box: HTMLElement,
    options: {
      readonly rowModelType: 'infinite';
      readonly cacheBlockSize: number;
      readonly rowHeight: number;
      readonly columnDefs: readonly object[];
      readonly datasource: {
        readonly rowCount: number;
        getRows(request: {
          readonly startRow: number;
          readonly endRow: number;
          readonly successCallback: (rows: readonly object[], lastRow: number) => void;
        }): void;
      };
    },
  ) => { ensureIndexVisible(row: number, position: 'top'): void };
}

declare module 'slickgrid' {
  export class SlickGrid {
    constructor(
      box: HTMLElement,
      data: { getLength(): number; getItem(row: number): object },
      columns: readonly object[],
      options: object,
    );
    scrollRowToTop(row: number): void;
  }
}
