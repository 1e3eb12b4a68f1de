import 'axe-core/axe.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { assert } from 'chai';
import { elementsIn } from './page.ts';

// axe-core is a script: it leaves itself on the window.
const { axe } = window as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const leastTarget = 24;

/** What a press at a point of the screen lands on, through all shadow roots. */
const targetAt = (x: number, y: number): Element | null => {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const within = element.shadowRoot.elementFromPoint(x, y);
    if (!within || within === element) break;
    element = within;
  }
  return element;
};

/** axe takes what lies below the top layer for what lies above it: the browser itself knows what a press lands on. */
const isLarge = (element: Element | undefined): boolean => {
  if (!element) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  const reach = leastTarget / 2 - 0.5;
  return [-reach, reach].every((right) =>
    [-reach, reach].every((down) => {
      const target = targetAt(left + width / 2 + right, top + height / 2 + down);
      return target !== null && element.contains(target);
    }),
  );
};

/** What is still fading in has neither its colours nor its place. */
const endTransitions = async (element: Element): Promise<void> => {
  const animations = [element, ...elementsIn(element)].flatMap((each) => each.getAnimations());
  const transitions = animations.filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
};

/** Asserts that axe finds nothing in an element and its shadow roots. A component is no page: it needs no landmarks. */
export const assertAccessible = async (element: Element): Promise<void> => {
  await endTransitions(element);
  const { violations } = await axe.run(element, {
    runOnly: tags,
    resultTypes: ['violations'],
    elementRef: true,
    rules: { region: { enabled: false } },
  });
  const found = violations.flatMap(({ id, help, nodes }) => {
    const wrong = nodes.filter((node) => id !== 'target-size' || !isLarge(node.element));
    const places = wrong.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`);
    return places.length > 0 ? `${id}: ${help}\n${places.join('\n')}` : [];
  });
  assert.equal(found.join('\n\n'), '');
};
