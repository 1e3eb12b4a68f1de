import { click } from '../user.ts';

export interface PickerOptions {
  readonly suggestedName: string;
  readonly types: readonly unknown[];
}

export interface Offered {
  readonly name: string;
  readonly blob: Blob;
}

const undo: (() => void)[] = [];

/** Gives an object another property until the test is over. */
export const replace = (target: object, name: string, value: unknown): void => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo.unshift(() =>
    before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name),
  );
};

/** A picker cannot be driven: it is the system's own window. What it gives is replaced, in every engine. */
export const replacePicker = (
  pick: ((options: PickerOptions) => Promise<FileSystemFileHandle>) | undefined,
): void => replace(window, 'showSaveFilePicker', pick);

/** Does something in the handler of a real click. */
export const byClick = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  const button = document.createElement('button');
  button.textContent = 'Export';
  document.body.prepend(button);
  undo.push(() => button.remove());
  const done = new Promise<Result>((resolve, reject) =>
    button.addEventListener('click', () => void act().then(resolve, reject), { once: true }),
  );
  const [result] = await Promise.all([done, click(button)]);
  return result;
};

/** What the browser is told to save from now on, until the test is over. Nothing is saved. */
export const catchOffers = (): readonly Offered[] => {
  const offers: Offered[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  replace(URL, 'createObjectURL', (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  });
  // The anchor is never in the page: only its own click can be seen.
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    offers.push({ name: this.download, blob: blobs.get(this.href)! });
  });
  return offers;
};

/** Lets a test say when the time of everything that waits for a minute and more has come. */
export const holdClock = (): (() => void) => {
  const waiting: (() => void)[] = [];
  const { setTimeout: wait } = window;
  replace(window, 'setTimeout', (act: () => void, milliseconds = 0) =>
    milliseconds >= 60_000 ? waiting.push(act) : wait(act, milliseconds),
  );
  return () => {
    for (const act of waiting.splice(0)) act();
  };
};

/** Puts the clock of dates forward. */
export const putForward = (hours: number): void => {
  const { now } = Date;
  replace(Date, 'now', () => now() + hours * 3_600_000);
};

/** The same handle with other methods; undefined takes one away. */
export const withMethods = (
  handle: FileSystemFileHandle,
  methods: Readonly<Record<string, unknown>>,
): FileSystemFileHandle =>
  new Proxy(handle, {
    get(target, name) {
      if (typeof name === 'string' && Object.hasOwn(methods, name)) return methods[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

/** The same handle, whose streams fail with an error at a write, from 1, or where they are closed. */
export const failingAt = (
  handle: FileSystemFileHandle,
  at: number | 'close',
  error: string,
): FileSystemFileHandle =>
  withMethods(handle, {
    createWritable: async () => {
      const stream = await handle.createWritable();
      const fail = (): Promise<never> => Promise.reject(new DOMException('/home/reader/secret.csv', error));
      const write = stream.write.bind(stream);
      let writes = 0;
      stream.write = (chunk) => (++writes === at ? fail() : write(chunk));
      if (at === 'close') stream.close = () => stream.abort().then(fail);
      return stream;
    },
  });

/** Lets a method fail once, as Chromium does with a file it has not let go of yet. */
export const heldOnce = <Arguments extends unknown[]>(
  method: (...all: Arguments) => Promise<void>,
): ((...all: Arguments) => Promise<void>) => {
  let calls = 0;
  return function (this: unknown, ...all) {
    if (calls++ > 0) return method.apply(this, all);
    return Promise.reject(new DOMException('', 'NoModificationAllowedError'));
  };
};

/** Runs a module in a frame of this origin; what it tells first, by `tell`, is the answer. */
export const inFrame = async (
  attributes: Readonly<Record<string, string>>,
  module: string,
): Promise<{ readonly frame: HTMLIFrameElement; readonly answer: unknown }> => {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.srcdoc = `<!doctype html><script>
    const tell = (detail) => frameElement.dispatchEvent(new CustomEvent('tell', { detail }));
  </script><script type="module">${module}</script>`;
  const told = new Promise<Event>((resolve) => frame.addEventListener('tell', resolve, { once: true }));
  document.body.append(frame);
  return { frame, answer: ((await told) as CustomEvent<unknown>).detail };
};

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

afterEach(() => {
  for (const restore of undo.splice(0)) restore();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});
