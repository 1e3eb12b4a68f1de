import { safeLink, type SafeLink } from '../../content/safe-link.ts';

/** Where on the web a message says that something is; null where that is nowhere one could go. */
export const webAddress = (url: string | null): SafeLink | null => {
  const link = safeLink(url ?? '');
  return link && /^https?:/.test(link.href) ? link : null;
};
