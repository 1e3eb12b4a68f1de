import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readTimeline } from '../../src/content/timeline.ts';
import type { MessageDetails, MessageEvent } from '../../src/model/message.ts';
import { detailsOf } from './details-of.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 10, 20, 8) + second * 1000).toISOString();
const event = (status: string, second: number): MessageEvent => ({ status, at: at(second), error: null });

/** `sent@2 read@5` as events, and steps back as `status+gap in seconds!flag`. */
const eventsOf = (text: string): readonly MessageEvent[] =>
  text.split(' ').map((step) => event(step.split('@')[0] ?? '', Number(step.split('@')[1])));
const lineOf = (details: MessageDetails): string =>
  readTimeline(details, Date.parse(at(0)))
    .map(({ status, gapMs, flags }) =>
      [status, gapMs === null ? '' : `+${gapMs / 1000}`, ...flags.map((flag) => `!${flag}`)].join(''),
    )
    .join(' ');

const lives: readonly (readonly [events: string, status: string | null, expected: string])[] = [
  ['submitted@0 sent@1 delivered@3 read@60', 'read', 'submitted sent+1 delivered+2 read+57'],
  ['read@60 delivered@3 sent@1 submitted@0', 'read', 'submitted sent+1 delivered+2 read+57'],
  ['submitted@0 read@5', 'read', 'submitted read+5'],
  ['submitted@0 sent@0 delivered@0', 'delivered', 'submitted sent+0 delivered+0'],
  ['delivered@0 sent@0 submitted@0', 'delivered', 'submitted sent+0 delivered+0'],
  ['submitted@0 delivered@2 sent@3', 'delivered', 'submitted delivered+2 sent+1!late'],
  ['submitted@0 read@2 delivered@3', 'read', 'submitted read+2 delivered+1!late'],
  ['submitted@0 sent@1 sent@2', 'pending', 'submitted sent+1 sent+1!repeated!may-change'],
  ['submitted@0 sent@1 submitted@2', 'pending', 'submitted sent+1 submitted+1!late!repeated!may-change'],
  ['submitted@0 queued@1', 'pending', 'submitted queued+1!may-change'],
  ['failed@1 sent@2', null, 'failed sent+1'],
  ['submitted@0', 'pending', 'submitted!may-change'],
  ['submitted@0 sent@1', null, 'submitted sent+1!may-change'],
  ['submitted@0 pending@1', 'pending', 'submitted pending+1!may-change'],
  ['submitted@0 failed@2', 'failed', 'submitted failed+2'],
  ['submitted@0 sent@1 failed@2', 'failed', 'submitted sent+1 failed+1'],
  ['submitted@0 sent@1 failed@1', 'failed', 'submitted sent+1 failed+0'],
  [
    'submitted@0 delivered@1 failed@2',
    'failed',
    'submitted delivered+1!contradiction failed+1!contradiction',
  ],
  [
    'submitted@0 failed@1 delivered@2',
    'delivered',
    'submitted failed+1!contradiction delivered+1!contradiction',
  ],
  ['submitted@0 failed@1 read@2', null, 'submitted failed+1 read+1!contradiction'],
  ['submitted@0 read@2', 'pending', 'submitted read+2!contradiction'],
  ['submitted@0 failed@2', 'read', 'submitted failed+2!contradiction read!contradiction!untold'],
  ['rejected@0', 'failed', 'rejected'],
  ['submitted@0 sent@1', 'delivered', 'submitted sent+1 delivered!untold'],
  ['submitted@0 delivered@1', 'read', 'submitted delivered+1 read!untold'],
  ['submitted@0 read@1', 'delivered', 'submitted read+1'],
  ['submitted@0 sent@1', 'failed', 'submitted sent+1 failed!untold'],
  ['submitted@0 delivered@1', 'failed', 'submitted delivered+1!contradiction failed!contradiction!untold'],
  ['submitted@0 sent@1', 'Delivered', 'submitted sent+1 Delivered!untold'],
  ['submitted@0 sent@1', 'frozen', 'submitted sent+1'],
  ['submitted@0 Sent@1 SENT@2', 'pending', 'submitted Sent+1 SENT+1!repeated!may-change'],
  ['queued@0 submitted@0', 'pending', 'submitted queued+0!may-change'],
  ['submitted@0 delivered@0 queued@0', 'delivered', 'submitted queued+0 delivered+0'],
  [
    'submitted@0 held_for_quality_assessment@1',
    'pending',
    'submitted held_for_quality_assessment+1!may-change',
  ],
  ['sent@0 delivered@86400 read@172800', 'read', 'sent delivered+86400 read+86400'],
  ['submitted@5 sent@1 delivered@3', 'delivered', 'sent delivered+2 submitted+2!late'],
  ['submitted@0 warming-up@1 delivered@2', 'delivered', 'submitted warming-up+1 delivered+1'],
  ['SENT@0 READ@1', 'READ', 'SENT READ+1'],
  ['delivered@0 played@4', 'read', 'delivered played+4'],
];

describe('the timeline', () => {
  for (const [events, status, expected] of lives) {
    it(`reads ${events} of a message that is ${status}`, () => {
      assert.equal(lineOf(detailsOf({ events: eventsOf(events), status })), expected);
    });
  }

  it('says what is known where there are no events', () => {
    assert.equal(lineOf(detailsOf()), 'submitted!may-change');
    assert.equal(
      lineOf(detailsOf({ submission: null, status: 'delivered', updatedAt: at(9) })),
      'submitted delivered+9',
    );
    assert.equal(
      lineOf(detailsOf({ submission: 'rejected', status: 'failed', updatedAt: at(0) })),
      'rejected failed+0',
    );
    assert.equal(lineOf(detailsOf({ direction: 'inbound', submission: null })), 'received');
    assert.equal(lineOf(detailsOf({ status: 'delivered' })), 'submitted delivered!untold');
    assert.equal(lineOf(detailsOf({ submission: 'rejected', status: 'failed' })), 'rejected');
    assert.equal(lineOf(detailsOf({ status: 'pending' })), 'submitted!may-change');
  });

  it('gives the error to the step that failed', () => {
    const error = { code: 131026, title: null, details: null };
    assert.deepEqual(
      readTimeline(detailsOf({ status: 'failed', updatedAt: at(2), error }), 0).map((step) => step.error),
      [null, error],
    );
    const events = eventsOf('submitted@0 sent@1');
    assert.deepEqual(
      readTimeline(detailsOf({ status: 'failed', events, error }), 0).map((step) => step.error),
      [null, null, error],
    );
    assert.deepEqual(
      readTimeline(detailsOf({ status: 'delivered', events, error }), 0).map((step) => step.error),
      [null, null, null],
    );
  });

  it('puts steps without a readable time last, without a gap', () => {
    const events = [
      { status: 'delivered', at: 'yesterday', error: null },
      event('sent', 1),
      event('submitted', 0),
    ];
    assert.equal(lineOf(detailsOf({ events, status: 'delivered' })), 'submitted sent+1 delivered');
  });

  it('says how long a message has been on its way, by the clock that is handed in', () => {
    const ages = (fields: Partial<MessageDetails>, now: number): readonly (number | null)[] =>
      readTimeline(detailsOf(fields), Date.parse(at(now))).map(({ pendingMs }) => pendingMs);
    const events = eventsOf('submitted@0 sent@1');
    assert.deepEqual(ages({ events, status: 'pending' }, 3 * 3_600), [null, 3 * 3_600_000]);
    assert.deepEqual(ages({ status: 'pending' }, 60), [60_000]);
    assert.deepEqual(ages({ events, status: 'pending' }, 0), [null, 0]);
    // A clock that is behind, and lives that are over or whose beginning nobody knows.
    assert.deepEqual(ages({ events, status: 'pending' }, -1), [null, null]);
    assert.deepEqual(ages({ events, status: 'delivered' }, 9), [null, null, null]);
    assert.deepEqual(ages({ events: eventsOf('submitted@0 failed@1'), status: 'failed' }, 9), [null, null]);
    assert.deepEqual(ages({ sentAt: 'yesterday', status: 'pending' }, 9), [null]);
    assert.deepEqual(ages({ direction: 'inbound', submission: null }, 9), [null]);
  });

  it('keeps every event, never goes back in time, and lets a status go down only as late', () => {
    const order = ['submitted', 'sent', 'delivered', 'read'];
    const step = fc.record({
      status: fc.constantFrom(...order, 'failed', 'other'),
      second: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...order, 'pending', 'failed', null),
        (steps, status) => {
          const events = steps.map((one) => event(one.status, one.second));
          const all = readTimeline(detailsOf({ events, status }), Date.parse(at(9)));
          const timeline = all.filter((one) => !one.flags.includes('untold'));
          assert.deepEqual(timeline.map((one) => one.status).sort(), steps.map((one) => one.status).sort());
          assert.ok(timeline.slice(1).every(({ gapMs }) => gapMs !== null && gapMs >= 0));
          // What nobody told is the message's own status, once, and last.
          assert.deepEqual(
            all.slice(timeline.length).map((one) => one.status),
            all.length > timeline.length ? [status] : [],
          );
          const mayChange = all.filter((one) => one.flags.includes('may-change'));
          assert.ok(mayChange.length === 0 || mayChange[0] === all.at(-1));
          assert.ok(all.every((one) => (one.pendingMs !== null) === one.flags.includes('may-change')));
          const isOver = steps.some((one) => ['delivered', 'read', 'failed'].includes(one.status));
          assert.ok(!isOver || mayChange.length === 0);
          // Failed and arrived at once is never shown as if nothing were odd.
          const statuses = new Set(all.map((one) => one.status));
          const isOdd = statuses.has('failed') && (statuses.has('delivered') || statuses.has('read'));
          assert.ok(!isOdd || all.some((one) => one.flags.includes('contradiction')));
          const known = timeline.filter((one) => order.includes(one.status) && !one.flags.includes('late'));
          const ranks = known.map((one) => order.indexOf(one.status));
          assert.deepEqual(ranks, ranks.toSorted());
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
