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
  readTimeline(details)
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
  ['submitted@0 failed@2', 'read', 'submitted failed+2!contradiction'],
  ['rejected@0', 'failed', 'rejected'],
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
  });

  it('gives the error to the step that failed', () => {
    const error = { code: 131026, title: null, details: null };
    assert.deepEqual(
      readTimeline(detailsOf({ status: 'failed', updatedAt: at(2), error })).map((step) => step.error),
      [null, error],
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
          const timeline = readTimeline(
            detailsOf({ events: steps.map((one) => event(one.status, one.second)), status }),
          );
          assert.deepEqual(timeline.map((one) => one.status).sort(), steps.map((one) => one.status).sort());
          assert.ok(timeline.slice(1).every(({ gapMs }) => gapMs !== null && gapMs >= 0));
          const known = timeline.filter((one) => order.includes(one.status) && !one.flags.includes('late'));
          const ranks = known.map((one) => order.indexOf(one.status));
          assert.deepEqual(ranks, ranks.toSorted());
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
