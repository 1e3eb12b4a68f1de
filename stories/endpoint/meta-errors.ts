interface MetaError {
  readonly title: string;
  readonly details: string;
}

/** What Meta says with an error code, as its webhooks and answers carry it. */
export const metaErrors: Readonly<Record<number, MetaError>> = {
  100: { title: 'Invalid parameter', details: 'One or more parameters are invalid or missing.' },
  130429: { title: 'Rate limit hit', details: 'Too many messages were sent in a short time.' },
  130472: {
    title: "User's number is part of an experiment",
    details: "Failed to send message because this user's phone number is part of an experiment.",
  },
  131000: { title: 'Something went wrong', details: 'Message failed to send because of an unknown error.' },
  131008: { title: 'Required parameter is missing', details: 'The template needs a value for its button.' },
  131026: { title: 'Message undeliverable', details: 'Message undeliverable.' },
  131042: {
    title: 'Business eligibility payment issue',
    details: 'Message failed to send because of a problem with the payment method.',
  },
  131047: {
    title: 'Re-engagement message',
    details: 'More than 24 hours have passed since the recipient last replied.',
  },
  131048: {
    title: 'Spam rate limit hit',
    details: 'Too many earlier messages were blocked or flagged as spam by recipients.',
  },
  131049: {
    title: 'Meta chose not to deliver',
    details: 'This message was not delivered to maintain healthy ecosystem engagement.',
  },
  131050: {
    title: 'User stopped marketing messages',
    details: 'The recipient has chosen not to receive marketing messages from this business.',
  },
  131053: { title: 'Media upload error', details: 'The media of the header could not be uploaded.' },
  131056: {
    title: 'Pair rate limit hit',
    details: 'Too many messages were sent from this sender to the same recipient in a short time.',
  },
  132000: {
    title: 'Number of parameters does not match',
    details: 'The number of values does not match the number of variables of the template.',
  },
  132001: {
    title: 'Template name does not exist in the translation',
    details: 'The template does not exist in this language or is not approved.',
  },
  132012: { title: 'Parameter format does not match', details: 'A value does not fit its variable.' },
  132015: { title: 'Template is paused', details: 'The template is paused because of its low quality.' },
  132016: { title: 'Template is disabled', details: 'The template was paused too often.' },
};
