import { enContent, type ContentStrings } from './content-strings.ts';

/** Why media is not shown. */
export type MediaProblem =
  'address' | 'expired' | 'too-large' | 'unavailable' | 'mismatch' | 'blocked' | 'undecodable' | 'unplayable';

type TimelineFlag = 'late' | 'repeated' | 'contradiction' | 'untold' | 'may-change';

export type FailureClass = 'retry-later' | 'fix-content' | 'fix-recipient' | 'fix-account' | 'policy';

interface FailureTexts {
  readonly class?: FailureClass;
  /** What happened, in a few words. */
  readonly title?: string;
  /** What to do next. */
  readonly action?: string;
}

/** The texts that only the details of a message show. They come with its file. */
export interface DetailsStrings extends ContentStrings {
  readonly detailsFailed: string;
  readonly contentUnknown: string;
  readonly contentType: (type: string) => string;
  readonly timeline: string;
  readonly facts: string;
  readonly events: Readonly<Record<string, string>>;
  readonly timelineFlags: Readonly<Record<TimelineFlag, string>>;
  readonly pendingFor: (time: string) => string;
  readonly whyItFailed: string;
  readonly failureClasses: Readonly<Record<FailureClass, string>>;
  /**
   * Texts by error code, in place of those that come along, or of a code of the page's own. The code a range begins with
   * stands for all of it: 200 to 299, 2002 to 2069, 133000 to 133016.
   */
  readonly failures: Readonly<Record<number, FailureTexts>>;
  readonly failedWithoutReason: string;
  /** What the endpoint itself said of a failure. */
  readonly endpointWords: (words: string) => string;
  readonly messageId: string;
  readonly correlationId: string;
  readonly id: string;
  readonly direction: string;
  readonly recipient: string;
  readonly submission: string;
  readonly template: string;
  readonly language: string;
  readonly category: string;
  readonly price: string;
  readonly updated: string;
  readonly errorCode: (code: number) => string;
  readonly copyValue: (name: string) => string;
  readonly copyLink: string;
  readonly copyJson: string;
  readonly copiedValue: string;
  /** Where the page may not write to the clipboard: the text is selected already. */
  readonly copyByHand: string;
  readonly rawData: string;
  readonly rawDataFailed: string;
  readonly jsonFields: (count: number, formatted: string) => string;
  readonly jsonItems: (count: number, formatted: string) => string;
  readonly showMore: (next: string, left: string) => string;
  readonly showRest: (left: string) => string;
  readonly loadMedia: (kind: string) => string;
  readonly mediaLoading: string;
  readonly mediaLoaded: string;
  readonly cancelMedia: string;
  readonly hideMedia: string;
  readonly retryMedia: string;
  readonly saveMedia: (name: string, size: string) => string;
  /** Leads to the address of media that cannot be shown here. */
  readonly openMediaAt: (host: string) => string;
  readonly mediaProblems: Readonly<Record<MediaProblem, string>>;
}

export const enDetails: DetailsStrings = {
  ...enContent,
  detailsFailed: 'The rest of this message could not be loaded.',
  contentUnknown: 'The endpoint gave no content for this message.',
  contentType: (type) => `Message of type ${type}`,
  timeline: 'Timeline',
  facts: 'Facts',
  events: {
    submitted: 'Submitted',
    sent: 'Sent',
    delivered: 'Delivered',
    read: 'Read',
    failed: 'Failed',
    rejected: 'Rejected',
    received: 'Received',
    accepted: 'Accepted',
    pending: 'Pending',
    held_for_quality_assessment: 'Held for a quality check',
    played: 'Played',
    deleted: 'Deleted',
    warning: 'Warning',
  },
  timelineFlags: {
    late: 'told late',
    repeated: 'told again',
    contradiction: 'contradicts another step',
    untold: 'known from the status alone, without a time',
    'may-change': 'may still change',
  },
  pendingFor: (time) => `pending for ${time}`,
  whyItFailed: 'Why it failed',
  failureClasses: {
    'retry-later': 'Try again later',
    'fix-content': 'Fix the content',
    'fix-recipient': 'Fix the recipient',
    'fix-account': 'Fix the account',
    policy: 'A rule of WhatsApp',
  },
  failures: {},
  failedWithoutReason: 'It failed, and nobody said why',
  endpointWords: (words) => `The endpoint says: ${words}`,
  messageId: 'Message ID',
  correlationId: 'Correlation ID',
  id: 'ID',
  direction: 'Direction',
  recipient: 'Recipient',
  submission: 'Submission',
  template: 'Template',
  language: 'Language',
  category: 'Category',
  price: 'Price',
  updated: 'Updated',
  errorCode: (code) => `Code ${code}`,
  copyValue: (name) => `Copy ${name}`,
  copyLink: 'Copy link',
  copyJson: 'Copy JSON',
  copiedValue: 'Copied',
  copyByHand: 'This page may not copy by itself. The text is selected: copy it by keyboard or menu.',
  rawData: 'Raw data',
  rawDataFailed: 'The raw data could not be shown. Close and open it to try again.',
  jsonFields: (count, formatted) => (count === 1 ? '1 field' : `${formatted} fields`),
  jsonItems: (count, formatted) => (count === 1 ? '1 item' : `${formatted} items`),
  showMore: (next, left) => `Show ${next} more of ${left}`,
  showRest: (left) => `Show all ${left} more`,
  loadMedia: (kind) => `Load ${kind}`,
  mediaLoading: 'Loading…',
  mediaLoaded: 'It is here.',
  cancelMedia: 'Cancel',
  hideMedia: 'Hide',
  retryMedia: 'Try again',
  saveMedia: (name, size) => `Save ${name} (${size})`,
  openMediaAt: (host) => `Open it at ${host}`,
  mediaProblems: {
    address: 'It has no address that can be loaded.',
    expired: 'It is not, or no longer, to be had: WhatsApp gives out its media for minutes only.',
    'too-large': 'It is larger than 25 MB.',
    unavailable: 'It could not be loaded.',
    mismatch: 'It is not what it says it is, so it is not shown.',
    blocked: 'This page does not let images be shown.',
    undecodable: 'The image is broken.',
    unplayable: 'It cannot be played here.',
  },
};
