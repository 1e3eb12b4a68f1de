/** What a call costs: one, and a character for each that it looks at or hands out. */
type Cost = (text: string, result: unknown, parameters: readonly unknown[]) => number;

const one: Cost = () => 1;
const all: Cost = (text) => text.length + 1;
const handedOut: Cost = (_, result) => String(result).length + 1;
const searched: Cost = (text, result, [, from = 0]) =>
  (Number(result) < 0 ? text.length : Number(result)) - Number(from) + 1;

const costs: Readonly<Record<string, Cost>> = {
  charAt: one,
  charCodeAt: one,
  codePointAt: one,
  startsWith: (_, __, [needle]) => String(needle).length,
  endsWith: (_, __, [needle]) => String(needle).length,
  indexOf: searched,
  slice: handedOut,
  trim: all,
  includes: all,
  split: all,
  // Its expression counts for itself.
  replace: one,
  replaceAll: all,
  toLowerCase: all,
};

/**
 * How many characters a function looks at, counted by the methods of strings, expressions and addresses it calls. Unlike
 * its time, that is the same on every machine.
 */
export const stringWork = (run: () => unknown): number => {
  let work = 0;
  const { prototype } = String as unknown as {
    prototype: Record<string, (...parameters: unknown[]) => unknown>;
  };
  const { exec } = RegExp.prototype;
  const { URL } = globalThis;
  const methods = Object.keys(costs).map((name) => [name, prototype[name]!] as const);
  for (const [name, method] of methods) {
    prototype[name] = function (this: string, ...parameters: unknown[]) {
      const result = method.apply(this, parameters);
      work += costs[name]!(this, result, parameters);
      return result;
    };
  }
  // Where nothing is found, only a sticky expression knows it at once.
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const result = exec.call(this, text);
    const end = result ? result.index + result[0].length : this.sticky ? from : text.length;
    work += end - from + 1;
    return result;
  };
  globalThis.URL = class extends URL {
    constructor(...[url, base]: ConstructorParameters<typeof URL>) {
      work += String(url).length + 1;
      super(url, base);
    }
  };
  try {
    run();
  } finally {
    for (const [name, method] of methods) prototype[name] = method;
    RegExp.prototype.exec = exec;
    globalThis.URL = URL;
  }
  return work;
};
