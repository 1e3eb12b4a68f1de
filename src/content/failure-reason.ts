import type { MessageError } from '../model/message.ts';
import type { FailureClass, FailureText } from './failure-groups.ts';
import { filedCode, knownFailure } from './known-failure.ts';

export interface FailureReason {
  readonly code: number | null;
  /** Null where the code is not in the dictionary. */
  readonly class: FailureClass | null;
  readonly title: string | null;
  readonly action: string | null;
  /** The endpoint's own words. */
  readonly details: string | null;
}

/** Texts by error code, in place of, or beside, the dictionary's. The first code of a range stands for all of it. */
export type FailureOverrides = Readonly<Record<number, Partial<FailureText>>>;

/** Where Meta explains its codes. */
export const errorCodesUrl =
  'https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes';

const overrideOf = (code: number, overrides: FailureOverrides): Partial<FailureText> | undefined =>
  Object.hasOwn(overrides, code) ? overrides[code] : undefined;

/**
 * Why a message failed, in words a support agent can act on. A code that is not known says what the endpoint said of
 * it. Null where there is no error at all.
 */
export const failureReason = (
  error: MessageError | null,
  overrides: FailureOverrides = {},
): FailureReason | null => {
  if (error === null) return null;
  const { code } = error;
  const known = code === null ? undefined : knownFailure(code);
  const own =
    code === null ? undefined : (overrideOf(code, overrides) ?? overrideOf(filedCode(code), overrides));
  const title = own?.title ?? known?.title ?? null;
  return {
    code,
    class: own?.class ?? known?.class ?? null,
    title: title ?? error.title,
    action: own?.action ?? known?.action ?? null,
    details: error.details ?? (title !== null && title !== error.title ? error.title : null),
  };
};
