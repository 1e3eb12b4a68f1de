import 'axe-core/axe.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { assert } from 'chai';

// axe-core is a script: it leaves itself on the window.
const { axe } = window as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asserts that axe finds nothing in an element and its shadow roots. A component is no page: it needs no landmarks. */
export const assertAccessible = async (element: Element): Promise<void> => {
  const { violations } = await axe.run(element, {
    runOnly: tags,
    resultTypes: ['violations'],
    rules: { region: { enabled: false } },
  });
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`,
  );
  assert.equal(found.join('\n\n'), '');
};
