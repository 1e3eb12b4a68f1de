/** The texts of a table that is shown page by page. They come with its file. */
export interface PagesStrings {
  readonly pages: string;
  readonly firstPage: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly lastPage: string;
  readonly page: string;
  readonly pageNumber: string;
  readonly ofPages: (pages: string) => string;
  readonly noPageNumber: (pages: string) => string;
  readonly rowsPerPage: string;
}

export const enPages: PagesStrings = {
  pages: 'Pages',
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  lastPage: 'Last page',
  page: 'Page',
  pageNumber: 'Page number',
  ofPages: (pages) => `of ${pages}`,
  noPageNumber: (pages) => `Enter a number from 1 to ${pages}.`,
  rowsPerPage: 'Rows per page',
};
