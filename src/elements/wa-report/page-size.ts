/** Rows per request that the wire allows, and how many there are where a page says nothing sensible. */
const most = 500;
const usual = 100;

export const readPageSize = (value: unknown): number => {
  const size = Math.round(Number(value));
  return Number.isNaN(size) ? usual : Math.min(Math.max(1, size), most);
};
