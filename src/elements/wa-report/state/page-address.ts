/** The parameters of the page's URL. */
export const readAddress = (): URLSearchParams => new URLSearchParams(location.search);

const nameIn = (part: string): string | undefined => [...new URLSearchParams(part).keys()][0];

/**
 * Puts parameters in the place of those that have the names; all others stay, to the letter. No step of the history is
 * made, and what the page keeps in the present one is kept.
 */
export const replaceAddress = (names: ReadonlySet<string>, params: URLSearchParams): void => {
  const others = location.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !names.has(nameIn(part) ?? ''));
  const url = new URL(location.href);
  url.search = [...others, ...(params.size > 0 ? [String(params)] : [])].join('&');
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Browsers refuse it to some frames, and to pages that do it often: the filters apply nevertheless.
  }
};

/** Tells of each step back and forward; the function it gives ends that. */
export const onNavigate = (listener: () => void): (() => void) => {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
};
