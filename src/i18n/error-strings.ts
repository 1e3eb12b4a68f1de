import type { ReportErrorKind } from '../model/report-error.ts';

/** The words for what went wrong. They come once something has, or may. */
export interface ErrorStrings {
  readonly errors: Readonly<Record<ReportErrorKind, { readonly title: string; readonly hint: string }>>;
  readonly endpointSays: (message: string) => string;
  readonly requestId: (id: string) => string;
  readonly httpStatus: (status: number) => string;
}

export const enErrors: ErrorStrings = {
  errors: {
    network: {
      title: 'The report endpoint cannot be reached',
      hint: 'It may be down, or not allow this page to read it. Try again, or tell whoever runs it.',
    },
    offline: { title: 'You are offline', hint: 'Try again once the connection is back.' },
    timeout: {
      title: 'The report endpoint takes too long to answer',
      hint: 'Try again, or look at a shorter period.',
    },
    http: { title: 'The report endpoint refused the request', hint: 'Change the filters, or try again.' },
    auth: { title: 'You are not signed in', hint: 'Sign in again, then try once more.' },
    forbidden: {
      title: 'You may not see this report',
      hint: 'Ask an administrator for permission to view it.',
    },
    'rate-limit': { title: 'Too many requests', hint: 'Wait a minute, then try again.' },
    shape: {
      title: 'The report endpoint gave an answer that is not a report',
      hint: 'Tell whoever runs the endpoint what is said below.',
    },
    integrity: {
      title: 'The report endpoint contradicts itself',
      hint: 'Tell whoever runs the endpoint what is said below.',
    },
    configuration: {
      title: 'The report is not set up correctly',
      hint: 'The author of this page has to mend what is said below.',
    },
    file: {
      title: 'The file could not be written',
      hint: 'Look whether there is room for it, and whether this page may save files. Then go on.',
    },
  },
  endpointSays: (message) => `The endpoint says: ${message}`,
  requestId: (id) => `Request ${id}`,
  httpStatus: (status) => `HTTP ${status}`,
};
