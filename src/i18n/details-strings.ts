type TimelineFlag = 'late' | 'repeated' | 'contradiction' | 'may-change';

/** The texts that only the details of a message show. They come with its file. */
export interface DetailsStrings {
  readonly detailsFailed: string;
  readonly contentUnknown: string;
  readonly contentType: (type: string) => string;
  readonly media: (kind: string) => string;
  readonly timeline: string;
  readonly facts: string;
  readonly events: Readonly<Record<string, string>>;
  readonly timelineFlags: Readonly<Record<TimelineFlag, string>>;
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
  readonly price: string;
  readonly updated: string;
  readonly errorCode: (code: number) => string;
}

export const enDetails: DetailsStrings = {
  detailsFailed: 'The rest of this message could not be loaded.',
  contentUnknown: 'The endpoint gave no content for this message.',
  contentType: (type) => `Message of type ${type}`,
  media: (kind) => kind.charAt(0).toUpperCase() + kind.slice(1),
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
    played: 'Played',
  },
  timelineFlags: {
    late: 'told late',
    repeated: 'told again',
    contradiction: 'contradicts another step',
    'may-change': 'may still change',
  },
  failedWithoutReason: 'It failed, and nobody said why',
  endpointWords: (words) => `The endpoint says: ${words}`,
  messageId: 'Message ID',
  correlationId: 'Correlation ID',
  id: 'ID',
  direction: 'Direction',
  recipient: 'Recipient',
  submission: 'Submission',
  template: 'Template',
  price: 'Price',
  updated: 'Updated',
  errorCode: (code) => `Code ${code}`,
};
