import { assert } from 'chai';
import fc from 'fast-check';
import type {
  Message,
  Page,
  ReportFilters,
  ReportQuery,
  ReportSource,
  WaReport,
} from '../../../src/index.ts';
import { messageAt } from '../../rows/pages.ts';
import { allByRole, until } from '../page.ts';
import { engine } from '../user.ts';
import { placeReport } from './open-report.ts';

/** What can be filtered by; the rows of each say so. */
const words = ['apple', 'birch', 'cedar'] as const;
type Word = (typeof words)[number];

type Step =
  | { readonly filter: Word }
  | { readonly land: number }
  | { readonly fail: number }
  | 'refresh'
  | 'leave'
  | 'retry';

const messageOf = (word: string, index: number): Message => ({
  ...messageAt(index),
  id: `${word}-${index}`,
  sentBy: `of ${word}`,
});

interface Waiting {
  readonly land: () => void;
  readonly fail: () => void;
}

/** Answers when it is told to, and pays no heed to signals: the worst of sources. */
class SlowSource implements ReportSource {
  readonly waiting: Waiting[] = [];

  readonly messages = ({ status: [word = ''] }: ReportQuery): Promise<Page> =>
    new Promise((resolve, reject) => {
      const rows = Array.from({ length: 3 }, (_, index) => messageOf(word, index));
      this.waiting.push({
        land: () => resolve({ rows, total: 3, next: null, asOf: null }),
        fail: () => reject(new Error('the source is away')),
      });
    });

  readonly message = (): Promise<never> => Promise.reject(new Error('not asked for'));
  readonly overview = (): Promise<null> => Promise.resolve(null);
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ filter: fc.constantFrom(...words) }) },
  { weight: 6, arbitrary: fc.record({ land: fc.nat({ max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ fail: fc.nat({ max: 5 }) }) },
  { weight: 1, arbitrary: fc.constantFrom('refresh' as const, 'leave' as const, 'retry' as const) },
);

const filtersOf = (word: Word): ReportFilters => ({ status: [word] });

/** Lets all that follows from a step happen, but for what takes a frame. */
const settle = async (report: WaReport): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) {
    await report.updateComplete;
    await report.shadowRoot?.querySelector('wa-report-table')?.updateComplete;
  }
};

/** Rows on screen that say what they are of. */
const shownOf = (report: WaReport): readonly string[] =>
  [
    ...(report.shadowRoot?.querySelector('wa-report-table')?.shadowRoot?.querySelectorAll('tbody tr') ?? []),
  ].flatMap(({ textContent }) => /of (\w+)/.exec(textContent)?.[1] ?? []);

describe('rows on screen', () => {
  it('are of the filters on screen, in whatever order filters change and answers come', async () => {
    const source = new SlowSource();
    const report = placeReport({
      source,
      mode: 'pages',
      hideOverview: true,
      hideFilters: true,
      filters: filtersOf('apple'),
    });
    await until('it asks', () => source.waiting.length > 0);
    source.waiting.shift()!.land();
    await until('rows are here', () => allByRole(report, 'table').length > 0 && shownOf(report).length === 3);
    let seen = 0;
    const perform = async (each: Step): Promise<void> => {
      if (each === 'refresh') report.refresh();
      else if (each === 'retry') allByRole(report, 'button', 'Try again')[0]?.click();
      else if (each === 'leave') {
        report.remove();
        await Promise.resolve();
        document.body.append(report);
      } else if ('filter' in each) report.filters = filtersOf(each.filter);
      else if ('land' in each) source.waiting.splice(each.land, 1)[0]?.land();
      else source.waiting.splice(each.fail, 1)[0]?.fail();
      await settle(report);
    };
    const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      for (const each of steps) {
        await perform(each);
        const [asked] = report.state.filters.status ?? [];
        const shown = shownOf(report);
        seen += shown.length;
        assert.isTrue(
          shown.every((word) => word === asked),
          `${String(shown)} are shown for ${String(asked)}`,
        );
      }
      // What comes once nobody waits for it any more goes nowhere, too.
      while (source.waiting.length > 0) await perform({ land: 0 });
      await until('they are here, or it is said why not', () => {
        const shown = new Set(shownOf(report));
        const [asked = ''] = report.state.filters.status ?? [];
        return allByRole(report, 'button', 'Try again').length > 0
          ? shown.size === 0
          : shown.size === 1 && shown.has(asked);
      });
    });
    await fc.assert(property, { numRuns: engine === 'chromium' ? 5_000 : 200 });
    assert.isAbove(seen, 1_000);
  }).timeout(100_000);
});
