import type { MaskPart } from '../model/mask.ts';

/** The texts about what is masked. They come with the files that say so. */
export interface MaskStrings {
  /** What is masked, in a list. */
  readonly maskParts: Readonly<Record<MaskPart, string>>;
  readonly masked: (parts: string) => string;
  readonly revealed: string;
  readonly reveal: string;
  readonly hideAgain: string;
}

export const enMask: MaskStrings = {
  maskParts: {
    sender: 'senders',
    recipient: 'recipients’ numbers',
    body: 'what messages say',
    code: 'one-time codes',
  },
  masked: (parts) => `Masked: ${parts}`,
  revealed: 'Shown until the details close',
  reveal: 'Show',
  hideAgain: 'Hide',
};
