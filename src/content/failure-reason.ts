import type { MessageError } from '../model/message.ts';
import { knownFailure, type FailureClass, type FailureText } from './known-failure.ts';

export interface FailureReason {
  readonly code: number | null;
  /** Null where the code is not in the dictionary. */
  readonly class: FailureClass | null;
  readonly title: string | null;
  readonly action: string | null;
  /** The endpoint's own words. */
  readonly details: string | null;
}

/** Texts by error code, each in place of, or beside, the dictionary's. */
export type FailureOverrides = Readonly<Record<number, Partial<FailureText>>>;

/** Where Meta explains its codes. */
export const errorCodesUrl =
  'https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes';

/**
 * Why a message failed, in words a support agent can act on. A code that is not known says what the endpoint said of
 * it. Null where there is no error at all.
 */
export const failureReason = (
  error: MessageError | null,
  overrides: FailureOverrides = {},
): FailureReason | null => {
  if (error === null) return null;
  const { code, title, details } = error;
  const known = code === null ? undefined : knownFailure(code);
  const override = code !== null && Object.hasOwn(overrides, code) ? overrides[code] : undefined;
  return {
    code,
    class: null,
    title,
    action: null,
    ...known,
    ...override,
    details: details ?? (known && title !== known.title ? title : null),
  };
};
