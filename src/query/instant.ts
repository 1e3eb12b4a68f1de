/**
 * Whether it is an RFC 3339 instant. A date without an offset is none: every browser would read it in its own zone, and
 * what else `Date.parse` takes differs between engines.
 */
export const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));
