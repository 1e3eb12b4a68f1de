import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc, { type Scheduler } from 'fast-check';
import type { PageRequest } from '../../src/model/report-source.ts';
import { RowProvider } from '../../src/rows/row-provider.ts';
import { ModelSource, type Traits } from './model-source.ts';

type Step =
  | { readonly show: readonly [first: number, length: number] }
  | { readonly land: number }
  | { readonly pass: number }
  | 'retry'
  | 'stop';

const capacityInPages = 3;

/** Drives a provider through steps, and looks at all of it after each. */
class Session {
  readonly #traits: Traits;
  readonly #scheduler: Scheduler;
  readonly #source: ModelSource;
  readonly #rows: RowProvider;
  readonly #signals = new Set<AbortSignal>();
  #shown: readonly [first: number, last: number] = [0, 0];
  #mostRowsShown = 1;
  #hasAnswer = false;
  #firstAsOf: string | undefined;
  #stopped = false;
  #requests = 0;
  readonly #broken: string[] = [];

  constructor(traits: Traits, scheduler: Scheduler) {
    this.#traits = traits;
    this.#scheduler = scheduler;
    this.#source = new ModelSource(traits);
    this.#rows = new RowProvider({
      load: (request, signal) => this.#load(request, signal),
      pageSize: traits.limit,
      capacity: capacityInPages * traits.limit,
      onChange: () => this.#expect(!this.#stopped, 'onChange was called after stop'),
      onError: () => this.#expect(!this.#stopped, 'onError was called after stop'),
    });
  }

  /** Pages of a walk may be longer than what was asked for, by as much as the widest surplus. */
  get #longest(): number {
    return this.#traits.limit + Math.max(0, ...this.#traits.surplus);
  }

  /** The provider would take what is thrown here for a failure of its source. */
  #expect(isTrue: boolean, otherwise: string): void {
    if (!isTrue) this.#broken.push(otherwise);
  }

  async #load(request: PageRequest, signal: AbortSignal) {
    this.#requests++;
    this.#expect(!this.#stopped, 'a page was asked for after stop');
    this.#expect(this.#isWanted(request), `${JSON.stringify(request)} was asked for`);
    this.#signals.add(signal);
    const running = [...this.#signals].filter(({ aborted }) => !aborted).length;
    this.#expect(running <= 4, `${running} requests at once`);
    try {
      const answer = await this.#scheduler.schedule(Promise.resolve(this.#source.answer(request)));
      if (answer instanceof Error) throw answer;
      if (!signal.aborted) this.#firstAsOf ??= answer.asOf ?? undefined;
      this.#hasAnswer ||= !signal.aborted;
      return answer;
    } finally {
      this.#signals.delete(signal);
    }
  }

  #isWanted({ limit, offset, cursor, asOf }: PageRequest): boolean {
    if (
      limit !== (offset === undefined ? this.#traits.limit : this.#source.pageSize) ||
      asOf !== this.#firstAsOf
    )
      return false;
    if (!this.#hasAnswer) return offset === undefined && cursor === undefined;
    const [first, last] = this.#shown;
    // The page ahead is a page more.
    if (offset !== undefined)
      return offset % limit === 0 && offset + 2 * limit > first && offset <= last + limit;
    return Number(cursor?.split(' ')[1] ?? 0) <= last + this.#longest;
  }

  async run(step: Step): Promise<void> {
    if (step === 'retry') this.#rows.retry();
    else if (step === 'stop') {
      this.#stopped = true;
      this.#rows.stop();
    } else if ('land' in step) await this.#land(step.land);
    else if ('pass' in step) mock.timers.tick(step.pass);
    else {
      const [first, length] = step.show;
      this.#shown = [first, first + length];
      this.#mostRowsShown = Math.max(this.#mostRowsShown, length + 1);
      this.#rows.show(first, first + length);
    }
    this.assertTrue();
  }

  /** Lets some of the answers arrive, in any order. */
  async #land(count: number): Promise<void> {
    for (let landed = 0; landed < count && this.#scheduler.count() > 0; landed++) {
      await this.#scheduler.waitNext(1);
      await new Promise((resolve) => setImmediate(resolve));
      assert.ok(this.#requests < 400, `${this.#requests} requests`);
      this.assertTrue();
    }
  }

  /** Nothing the provider says is untrue, and it holds no more than it may. */
  assertTrue(): void {
    const { limit, size } = this.#traits;
    assert.deepEqual(this.#broken, []);
    for (let index = -1; index < size + 2 * limit; index++) {
      const row = this.#rows.row(index);
      assert.ok(this.#source.isRight(index, row), `row ${index} is ${JSON.stringify(row)}`);
    }
    const most = Math.max(capacityInPages * limit, this.#mostRowsShown + 4 * this.#longest);
    assert.ok(this.#rows.loaded().length <= most, `${this.#rows.loaded().length} rows are kept`);
  }

  /** Once all has arrived, every row that is shown is here, or it is said why not. */
  async end(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await this.#land(Infinity);
      if (!this.#stopped) mock.timers.tick(80);
    }
    await this.#land(Infinity);
    const { status } = this.#rows.state;
    if (this.#stopped || status === 'failed') return;
    assert.equal(status, 'ready');
    const [first, last] = this.#shown;
    for (let index = first; index <= Math.min(last, this.#rows.rowCount - 1); index++)
      assert.ok(this.#rows.row(index) ?? this.#rows.failure(index), `row ${index} never comes`);
  }
}

const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 6 });
const steady = {
  size: fc.nat({ max: 90 }),
  limit: fc.integer({ min: 1, max: 10 }),
  counts: fc.boolean(),
  lies: fc.constant([0]),
  surplus: fc.constant([0]),
  fails: fc.constant([false]),
  circles: fc.boolean(),
};
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ show: fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 50 })) }) },
  { weight: 6, arbitrary: fc.record({ land: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 4, arbitrary: fc.record({ pass: fc.nat({ max: 100 }) }) },
  { weight: 2, arbitrary: fc.constant('retry' as const) },
  { weight: 1, arbitrary: fc.constant('stop' as const) },
);

const check = async (traits: fc.Arbitrary<Traits>, numRuns: number): Promise<void> => {
  const steps = fc.array(step, { maxLength: 14 });
  const property = fc.asyncProperty(traits, steps, fc.scheduler(), async (given, taken, scheduler) => {
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout'] });
    const session = new Session(given, scheduler);
    session.assertTrue();
    for (const each of taken) await session.run(each);
    await session.end();
  });
  await fc.assert(property, { numRuns });
};

describe('whatever is shown, and in whatever order answers come, rows are the right ones or none', () => {
  it('on an endpoint that keeps to the contract', () => check(fc.record(steady), 400));

  it('on an endpoint that fails now and then', () =>
    check(fc.record({ ...steady, fails: list(fc.boolean()) }), 400));

  it('on an endpoint whose pages are short, empty or long', () =>
    check(fc.record({ ...steady, surplus: list(fc.integer({ min: -10, max: 3 })) }), 400));

  it('on an endpoint whose total grows and shrinks', () =>
    check(
      fc.record({ ...steady, counts: fc.constant(true), lies: list(fc.integer({ min: -30, max: 30 })) }),
      400,
    ));

  for (const ignoresOffset of ['with cursors', 'without'] as const)
    it(`on one that ignores offset, ${ignoresOffset === 'without' ? 'without cursors' : ignoresOffset}`, () =>
      check(
        fc.record({
          ...steady,
          counts: fc.constant(true),
          circles: fc.constant(false),
          fails: list(fc.boolean()),
          ignoresOffset: fc.constant(ignoresOffset),
        }),
        400,
      ));

  it('on one that does all of that', () =>
    check(
      fc.record({
        ...steady,
        lies: list(fc.integer({ min: -30, max: 30 })),
        surplus: list(fc.integer({ min: -10, max: 3 })),
        fails: list(fc.boolean()),
      }),
      400,
    ));
});
