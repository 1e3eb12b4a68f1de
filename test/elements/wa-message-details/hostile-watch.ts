/** What has happened that no text may make happen. */
export interface HostileWatch {
  readonly scripts: string[];
  readonly requests: string[];
  readonly navigations: string[];
  /** Takes down what is on its way to be told. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/** Replaces functions of the browser by ones that only take down that they were called. */
const replace = (target: object, names: readonly string[], take: (name: string) => void): (() => void) => {
  const originals = names.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const name of names)
    Object.defineProperty(target, name, { configurable: true, writable: true, value: () => take(name) });
  return () => {
    for (const [name, original] of originals) {
      if (original) Object.defineProperty(target, name, original);
      else Reflect.deleteProperty(target, name);
    }
  };
};

/** Watches for scripts, requests and navigations of the payloads of hostile-payloads.ts. */
export const watchHostility = (): HostileWatch => {
  const watch = { scripts: [] as string[], requests: [] as string[], navigations: [] as string[] };
  const take = (entries: PerformanceEntryList): void => {
    for (const { name } of entries) if (/hostile(?!-)/.test(name)) watch.requests.push(name);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource' });
  const restore = [
    replace(window, ['hostile', 'alert', 'confirm', 'prompt', 'print'], (name) => watch.scripts.push(name)),
    replace(window, ['open'], (name) => watch.navigations.push(name)),
    replace(navigator, ['sendBeacon'], (name) => watch.requests.push(name)),
    replace(HTMLFormElement.prototype, ['submit', 'requestSubmit'], (name) => watch.navigations.push(name)),
  ];
  const listeners = new AbortController();
  for (const name of ['beforeunload', 'pagehide', 'hashchange', 'popstate', 'submit'])
    addEventListener(name, () => watch.navigations.push(name), { signal: listeners.signal });
  return {
    ...watch,
    flush: () => take(observer.takeRecords()),
    stop: () => {
      observer.disconnect();
      listeners.abort();
      for (const again of restore) again();
    },
  };
};
