/** What a failure asks for: to wait, or to change the content, the recipient or the account; or a rule was met. */
export type FailureClass = 'retry-later' | 'fix-content' | 'fix-recipient' | 'fix-account' | 'policy';

export interface FailureText {
  readonly class: FailureClass;
  /** What happened, in a few words. */
  readonly title: string;
  /** What to do next. */
  readonly action: string;
}

const account = 'Ask an administrator to check the account with your WhatsApp provider.';

type Group = readonly [FailureClass, action: string, titles: Readonly<Record<string, readonly number[]>>];

/** Meta's codes and those of its older on-premises API, which still come with old messages; together by what to do. */
const groups: readonly Group[] = [
  [
    'retry-later',
    'Send it again in a few minutes; if it keeps failing, tell your WhatsApp provider.',
    {
      'WhatsApp had an unknown problem': [1],
      'WhatsApp was not available for a moment': [2],
      'WhatsApp could not send it, without saying why': [500, 131000, 135000],
      'WhatsApp was overloaded or not available': [131016],
      'The account is under maintenance': [131057],
    },
  ],
  [
    'retry-later',
    'Wait, then send more slowly.',
    {
      'Too many requests to WhatsApp': [4],
      'The account sent too many requests': [80007],
      'Too many messages at a time from this number': [429, 130429],
      'Too many messages to this recipient in a short time': [131056],
      'The form in the message is used too often': [132069],
    },
  ],
  ['retry-later', 'Send it again if it is still of use.', { 'It could not be delivered in time': [410] }],
  [
    'policy',
    'Wait a day or more before sending marketing to this recipient again.',
    { 'Held back so that the recipient does not get too much marketing': [131049] },
  ],
  [
    'policy',
    'Send no more marketing to this recipient until they ask for it.',
    { 'The recipient has stopped marketing messages': [131050] },
  ],
  [
    'policy',
    'Reach this recipient in another way; sending again will not help.',
    { 'The recipient is in a WhatsApp experiment': [472, 130472] },
  ],
  [
    'policy',
    'Pause sending and look at the quality rating: too many recipients blocked or reported this number.',
    { 'The number is limited for spam': [471, 131048] },
  ],
  [
    'policy',
    'Read the policy notice in WhatsApp Manager and ask for a review.',
    {
      'The account is blocked for a time for breaking a policy': [368],
      'The account may not send to this country': [130497],
      'The account is locked for breaking a policy or failing a check': [131031],
      'Sending is limited after templates were put in a wrong category': [131064],
    },
  ],
  [
    'fix-content',
    'Send an approved template, or wait until the recipient writes.',
    { 'More than 24 hours since the recipient last wrote': [470, 131047] },
  ],
  [
    'fix-content',
    'Correct the values in the request that sent it.',
    {
      'A value in the request is not valid': [33, 100],
      'A required value is missing': [131008],
      'A value is not valid': [131009],
    },
  ],
  [
    'fix-content',
    'Send it as another type of message.',
    { 'WhatsApp cannot send this type of message': [501, 131051] },
  ],
  [
    'fix-content',
    'Check that the file can be reached, and that its type and size are allowed.',
    {
      'A file from the recipient could not be fetched': [131052],
      'The file in the message could not be uploaded': [131053],
    },
  ],
  [
    'fix-content',
    'Fill every variable of the template with a value of the right kind and length.',
    {
      'Not as many values as the template has variables': [2000, 132000],
      'The template is too long once filled in': [132005],
      'A value of the template is not valid': [132008],
      'A value of the template has the wrong format': [132012],
    },
  ],
  [
    'fix-content',
    'Check the template’s name and language, and that it is approved.',
    {
      'No such template in this language': [2001, 132001],
      'The template breaks a content policy': [132007],
      'The template is paused for low quality': [132015],
      'The template is switched off for good for low quality': [132016],
      'The form in the message is blocked': [132068],
    },
  ],
  [
    'fix-recipient',
    'Check the number. The recipient may not use WhatsApp, not have accepted its terms, or have an old version.',
    {
      'The number was not found': [1006],
      'The number is not on WhatsApp': [1013],
      'The recipient’s WhatsApp cannot show this message': [1026],
      'WhatsApp could not deliver it to this number': [131026],
    },
  ],
  [
    'fix-recipient',
    'Make sure the number still belongs to the same person before you send again.',
    { 'The recipient may have changed': [480, 137000] },
  ],
  ['fix-recipient', 'Send to another number.', { 'Sender and recipient are the same number': [131021] }],
  [
    'fix-recipient',
    'Send to the recipient’s phone number.',
    { 'This message cannot be sent to a user name': [131062] },
  ],
  [
    'fix-account',
    'Add the number to the list of test recipients, or send from a number in real use.',
    { 'The sender is a test number and may not send to this recipient': [131030] },
  ],
  [
    'fix-account',
    'Ask an administrator to renew the access token or its permissions.',
    {
      'WhatsApp did not accept the access token': [0],
      'The access token may not do this': [3],
      'Permission is missing or was taken back': [10, 131005],
      'The access token has expired': [190],
    },
  ],
  [
    'fix-account',
    'Ask an administrator to check the payment method of the WhatsApp account.',
    { 'There is a problem with payment': [402, 131042] },
  ],
  [
    'fix-account',
    account,
    {
      'The sender’s display name is not approved': [131037],
      'The sender number is not registered correctly': [131045],
      'Marketing messages are switched off for this account': [131063],
    },
  ],
];

/** Codes from `first` to `last` that mean much the same. */
const ranges: readonly (readonly [first: number, last: number, FailureText])[] = [
  [200, 299, { class: 'fix-account', title: 'A permission is missing', action: account }],
  [
    2000,
    2069,
    {
      class: 'fix-content',
      title: 'The template could not be used',
      action: 'Check the template, its language and its values.',
    },
  ],
  [
    133000,
    133016,
    { class: 'fix-account', title: 'The sender number is not registered correctly', action: account },
  ],
];

const texts = new Map<number, FailureText>(
  groups.flatMap(([kind, action, titles]) =>
    Object.entries(titles).flatMap(([title, codes]) =>
      codes.map((code) => [code, { class: kind, title, action }] as const),
    ),
  ),
);

/** What the dictionary says of a code, if anything. */
export const knownFailure = (code: number): FailureText | undefined =>
  texts.get(code) ?? ranges.find(([first, last]) => first <= code && code <= last)?.[2];

/** Every code that asks for the same. */
export const knownCodes = (kind: FailureClass): readonly number[] =>
  [...texts].flatMap(([code, text]) => (text.class === kind ? [code] : []));
