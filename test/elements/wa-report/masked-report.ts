import { assert } from 'chai';
import { maskParts, type WaReport } from '../../../src/index.ts';
import { allByRole, elementsIn, until } from '../page.ts';
import { click, press } from '../user.ts';
import { openReport } from './open-report.ts';
import { leaksOf, secretFetch } from './secret-endpoint.ts';

/** A report of secrets, all of which are masked. */
export const openMasked = (properties: Partial<WaReport> = {}): Promise<WaReport> =>
  openReport({ endpoint: '/secret', fetcher: secretFetch, mask: maskParts, ...properties });

/** What is in the page below a node: every text, attribute and value. */
export const writtenIn = (root: Node): readonly string[] =>
  [...elementsIn(root)].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : [])),
    ...[...element.attributes].map(({ value }) => value),
    element.ariaLabel ?? '',
    'value' in element && typeof element.value === 'string' ? element.value : '',
  ]);

export const assertNothingLeaks = (texts: readonly string[]): void => {
  const leaks = texts.filter((text) => leaksOf(text).length > 0);
  assert.deepEqual(leaks, []);
};

export const detailsIn = (report: WaReport): HTMLElement =>
  report.shadowRoot!.querySelector('wa-message-details')!;

export const openDetails = async (report: WaReport): Promise<HTMLElement> => {
  await click(allByRole(report, 'button', /^Details [•+N]/)[0]!);
  await until(
    'the details are here',
    () => detailsIn(report)?.shadowRoot?.querySelector('.timeline') != null,
  );
  const { shadowRoot } = detailsIn(report);
  await click(shadowRoot!.querySelector('.raw summary')!);
  await until('the raw data is here', () => shadowRoot!.querySelector('[role="tree"]') !== null);
  return detailsIn(report);
};

/** Opens all of the raw data, level by level. */
export const unfold = async (details: HTMLElement): Promise<void> => {
  const closed = (): readonly HTMLElement[] =>
    allByRole(details, 'treeitem').filter(({ ariaExpanded }) => ariaExpanded === 'false');
  for (let [item] = closed(); item; [item] = closed()) {
    item.focus();
    await press('ArrowRight');
    await until('it is open', () => !closed().includes(item));
  }
};
