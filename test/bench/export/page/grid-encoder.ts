import { ClientSideRowModelModule, createGrid, CsvExportModule, ModuleRegistry } from 'ag-grid-community';
import { startEncoders, whole } from './encoder-bench.ts';

/** What is used of AG Grid here: rows that it has, and their CSV. */
type CreateGrid = (
  box: HTMLElement,
  options: { readonly rowData: readonly object[]; readonly columnDefs: readonly object[] },
) => { getDataAsCsv(): string };

ModuleRegistry.registerModules([ClientSideRowModelModule, CsvExportModule]);

// In a page of its own: its presence makes the others slower.
startEncoders({
  'ag-grid': ({ titles, texts }) => {
    const box = document.createElement('div');
    box.style.height = '400px';
    document.body.append(box);
    const grid = (createGrid as unknown as CreateGrid)(box, {
      rowData: texts.map((cells) => Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell]))),
      columnDefs: titles.map((headerName, index) => ({ field: `c${index}`, headerName })),
    });
    return whole(() => grid.getDataAsCsv());
  },
});
