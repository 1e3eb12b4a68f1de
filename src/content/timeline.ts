import type { MessageDetails, MessageError } from '../model/message.ts';

/**
 * `late`: told after a step that comes behind it. `repeated`: told before. `contradiction`: cannot be true together
 * with an earlier step or with the message's status. `untold`: known from the message's status, but no event told it.
 * `may-change`: the last word so far, not the last one.
 */
export type TimelineFlag = 'late' | 'repeated' | 'contradiction' | 'untold' | 'may-change';

export interface TimelineStep {
  readonly status: string;
  /** RFC 3339 instant; empty where nobody told it. */
  readonly at: string;
  /** Since the step before; null for the first, and where a time cannot be read. */
  readonly gapMs: number | null;
  /** How long the message has been on its way, at the step that may still change; else null. */
  readonly pendingMs: number | null;
  readonly error: MessageError | null;
  readonly flags: readonly TimelineFlag[];
}

type Step = Pick<TimelineStep, 'status' | 'at' | 'error'>;

/** A status never goes down in this order. Failed and rejected end a life wherever it is. */
const ranks: ReadonlyMap<string, number> = new Map([
  ['submitted', 0],
  ['accepted', 0],
  ['pending', 1],
  ['held_for_quality_assessment', 1],
  ['sent', 1],
  ['delivered', 2],
  ['read', 3],
  ['played', 4],
]);
const arrived = 2;
const rankOf = (status: string | null): number => ranks.get(status?.toLowerCase() ?? '') ?? -1;
const hasArrived = (status: string | null): boolean => rankOf(status) >= arrived;
const isEnd = (status: string | null): boolean => /^(failed|rejected)$/i.test(status ?? '');
/** Words that nobody knows come after the first step, and before what is known of its arrival. */
const orderOf = (status: string): number =>
  isEnd(status) ? ranks.size : rankOf(status) < 0 ? 0.5 : rankOf(status);
const isUnderWay = (status: string | null): boolean => rankOf(status) >= 0 && !hasArrived(status);

const instantOf = ({ at }: Step): number => {
  const instant = Date.parse(at);
  return Number.isNaN(instant) ? Infinity : instant;
};

/** By time; what came in the same moment in the order of life, and what has no time last. */
const inOrder = (one: Step, other: Step): number =>
  Math.sign(instantOf(one) - instantOf(other)) || orderOf(one.status) - orderOf(other.status);

/** What the message has come to, where its events stop short of it. */
const untoldStep = ({ events, status, error }: MessageDetails): Step | null => {
  if (status === null || isUnderWay(status)) return null;
  const isTold = (told: string): boolean => (isEnd(status) ? isEnd(told) : rankOf(told) >= rankOf(status));
  const isKnown = isEnd(status) || hasArrived(status);
  return isKnown && !events.some((event) => isTold(event.status))
    ? { status, at: '', error: isEnd(status) ? error : null }
    : null;
};

/** An endpoint that keeps no events still knows when a message was sent and when it last changed. */
const stepsOf = (details: MessageDetails): readonly Step[] => {
  const { events, direction, submission, status, sentAt, updatedAt, error } = details;
  const untold = untoldStep(details);
  if (events.length > 0) return untold ? [...events, untold] : events;
  const sent = direction === 'inbound' ? 'received' : (submission ?? 'submitted');
  const first: Step = { status: sent, at: sentAt, error: sent === 'rejected' ? error : null };
  if (status && updatedAt) return [first, { status, at: updatedAt, error }];
  return untold && !isEnd(sent) ? [first, untold] : [first];
};

/** Looks at one step after the other, in order. */
const createFlagger = (
  messageStatus: string | null,
): ((step: Step, isLast: boolean) => readonly TimelineFlag[]) => {
  const seen = new Set<string>();
  let highest = -1;
  let hasEnded = false;
  const isContradicted = (status: string): boolean =>
    hasArrived(status)
      ? hasEnded || isEnd(messageStatus) || isUnderWay(messageStatus)
      : isEnd(status) && (highest >= arrived || hasArrived(messageStatus));

  return ({ status, at }, isLast) => {
    const rank = rankOf(status);
    const reached = Math.max(highest, rank);
    const isOpen = isLast && !hasEnded && !isEnd(status) && reached >= 0 && reached < arrived;
    const flags: TimelineFlag[] = [];
    if (rank >= 0 && rank < highest) flags.push('late');
    if (seen.has(status.toLowerCase())) flags.push('repeated');
    if (isContradicted(status)) flags.push('contradiction');
    if (at === '') flags.push('untold');
    if (isOpen && (messageStatus === null || isUnderWay(messageStatus))) flags.push('may-change');
    seen.add(status.toLowerCase());
    highest = reached;
    hasEnded ||= isEnd(status);
    return flags;
  };
};

const readable = (milliseconds: number): number | null =>
  Number.isFinite(milliseconds) && milliseconds >= 0 ? milliseconds : null;

/**
 * The life of a message as it is known `now`, oldest step first, with what is odd about it flagged instead of smoothed
 * over.
 */
export const readTimeline = (details: MessageDetails, now: number): readonly TimelineStep[] => {
  const steps = stepsOf(details).toSorted(inOrder);
  const flagsOf = createFlagger(details.status);
  return steps.map((step, index) => {
    const before = steps[index - 1];
    const flags = flagsOf(step, index === steps.length - 1);
    const isPending = flags.includes('may-change');
    return {
      ...step,
      gapMs: before ? readable(instantOf(step) - instantOf(before)) : null,
      pendingMs: isPending ? readable(now - instantOf(steps[0] ?? step)) : null,
      flags,
    };
  });
};
