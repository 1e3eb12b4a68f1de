import type { MaskPart } from '../model/mask.ts';
import type { Page } from '../model/report-source.ts';

/** A page as it may be shown. No row shows a one-time code: what masks the rest comes in a file of its own. */
export const maskedPage = async (page: Page, mask: readonly MaskPart[]): Promise<Page> =>
  String(mask) === 'code' ? page : (await import('./mask-rows.ts')).maskRows(page, mask);
