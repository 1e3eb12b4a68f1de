/**
 * Making an `Intl` formatter costs a thousand times what using it costs, and a page needs only a few of each: they are
 * kept by their arguments for as long as the page lives.
 */
export const cached = <Options extends readonly unknown[], Formatter>(
  create: (...options: Options) => Formatter,
): ((...options: Options) => Formatter) => {
  const formatters = new Map<string, Formatter>();
  return (...options) => {
    const key = JSON.stringify(options);
    const formatter = formatters.get(key) ?? create(...options);
    formatters.set(key, formatter);
    return formatter;
  };
};
