import { assert } from 'chai';

/** Every element below a node, those in shadow roots included, in the order of the page. */
export function* elementsIn(root: Node): Generator<Element> {
  const within = root instanceof Element && root.shadowRoot ? [root.shadowRoot, root] : [root];
  for (const node of within) {
    for (const child of node.childNodes) {
      if (!(child instanceof Element)) continue;
      yield child;
      yield* elementsIn(child);
    }
  }
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

const nativeRoles: Readonly<Record<string, string>> = {
  BUTTON: 'button',
  DIALOG: 'dialog',
  A: 'link',
  PROGRESS: 'progressbar',
  H2: 'heading',
  H3: 'heading',
  NAV: 'navigation',
  SELECT: 'combobox',
  TABLE: 'table',
};

const roleOf = (element: Element): string | null => {
  const said = element.getAttribute('role');
  if (said || !(element instanceof HTMLInputElement)) return said ?? nativeRoles[element.tagName] ?? null;
  return element.type === 'checkbox' || element.type === 'radio' ? element.type : 'textbox';
};

const nameOf = (element: Element): string => {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const text = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
  return (text ?? '').replace(/\s+/g, ' ').trim();
};

/** Everything on screen of a role, as a user of it would find it. */
export const allByRole = (root: Node, role: string, name: string | RegExp = /.*/): readonly HTMLElement[] =>
  [...elementsIn(root)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      roleOf(element) === role &&
      (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))) &&
      isShown(element),
  );

/** The first one on screen of a role. */
export const byRole = (root: Node, role: string, name?: string | RegExp): HTMLElement => {
  const [found] = allByRole(root, role, name);
  assert.ok(found, `nothing on screen is a ${role} named ${String(name)}`);
  return found;
};

/** All text on screen below a node. */
export const textOf = (root: Node): string =>
  [...elementsIn(root)]
    .filter((element) => isShown(element) && element.tagName !== 'STYLE')
    .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text))
    .map(({ data }) => data.trim())
    .filter(Boolean)
    .join(' ');

/** Resolves once something is true, looking at every frame. */
export const until = async (what: string, isTrue: () => boolean, seconds = 8): Promise<void> => {
  const end = performance.now() + seconds * 1000;
  while (!isTrue()) {
    assert.isBelow(performance.now(), end, `waited too long: ${what}`);
    await new Promise(requestAnimationFrame);
  }
};

/** Resolves with the next event of a name, and says which one it was if it does not come. */
export const nextEvent = <Name extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: Name,
  seconds = 20,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`waited too long: ${name}`)), seconds * 1000);
    const onEvent = (event: HTMLElementEventMap[Name]): void => {
      clearTimeout(late);
      resolve(event);
    };
    target.addEventListener(name, onEvent, { once: true });
  });

/** The element that has the focus, through all shadow roots. */
export const focused = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};
