import type { TemplateResult } from 'lit';
import { outline } from '../icon.ts';

const phone =
  'M4.500 2.500h2l1 3.500-1.500 1.300a8 8 0 0 0 3.700 3.700l1.300-1.500 3.500 1v2c0 1-.8 2-2 2c-5 0-10-5-10-10c0-1.200 1-2 2-2z';
const copy = 'M6 6h8.500v8.500h-8.500zM11 6V2.500H2.500V11H6';
const bag = 'M3.500 5.500h10l1 9.500h-12zM6 7.500V5a2.500 2.500 0 0 1 5 0v2.500';

const pin = 'M8.500 15.500s-5-4.500-5-8.500a5 5 0 0 1 10 0c0 4-5 8.500-5 8.500zM8.500 7v.2';
const film = 'M2 3.500h13v10H2zM7 6.200v4.600l4-2.300z';
const smile =
  'M2 8.500a6.500 6.500 0 1 0 13 0a6.500 6.500 0 1 0-13 0M5.500 10a3.500 3.500 0 0 0 6 0M6.500 6.500v.2M10.500 6.500v.2';

/** Outlines on a 17 × 17 board. */
const paths: ReadonlyMap<string, string> = new Map([
  ['quick-reply', 'M7 4L2.500 8.500L7 13M2.500 8.500H10a4.500 4.500 0 0 1 4.500 4.500'],
  ['url', 'M7 3.500H3v10.500h10.500V10M10 2.500h4.500v4.500M14.500 2.500L8 9'],
  ['phone-number', phone],
  ['voice-call', phone],
  ['call-permission-request', phone],
  ['copy-code', copy],
  ['one-tap', copy],
  ['zero-tap', copy],
  ['otp', copy],
  ['list', 'M2.500 4.500h12M2.500 8.500h12M2.500 12.500h12'],
  ['flow', 'M3.500 2h10v13h-10zM6 5.500h5M6 8.500h5M6 11.500h3'],
  ['catalog', bag],
  ['mpm', bag],
  ['spm', bag],
  ['location-request', pin],
  ['image', 'M2 3h13v11H2zM2 12l4-4 3.500 3.500L12 9l3 3M11 6v.2'],
  ['sticker', smile],
  ['video', film],
  ['gif', film],
  [
    'audio',
    'M6.500 13.500V4l7.500-1.500v9.500M6.500 13.500a2 2 0 1 1-4 0a2 2 0 1 1 4 0M14 12a2 2 0 1 1-4 0a2 2 0 1 1 4 0',
  ],
  ['voice', 'M6.500 4a2 2 0 0 1 4 0v4a2 2 0 0 1-4 0zM4 8a4.500 4.500 0 0 0 9 0M8.500 12.500v2.500'],
  ['document', 'M4 2h6l3.500 3.500V15H4zM9.500 2v4h4'],
  ['location', pin],
  ['product', bag],
  ['address', 'M2.500 8.500l6-6l6 6M4.500 7v7.500h8V7'],
]);

const other = 'M3 8.500a5.500 5.500 0 1 0 11 0a5.500 5.500 0 1 0-11 0M8.500 5.800v.2M8.500 8v3.500';

/** A picture beside words, of what a button of a message does, or what stands above its text. */
export const contentIcon = (kind: string): TemplateResult => outline(paths.get(kind) ?? other);
