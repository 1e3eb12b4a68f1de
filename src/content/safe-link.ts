export interface SafeLink {
  readonly href: string;
  /** Where it really leads, to be shown where a label says otherwise: the host in punycode, an address or a number. */
  readonly host: string;
}

const isDialable = (number: string): boolean => /^\+?[\d().-]{1,32}$/.test(number);

/**
 * A link that may be offered to a reader, or null: absolute https, http, mailto or tel, without a user name or
 * password in front of the host, and no dialling codes, which can reprogram a phone.
 */
export const safeLink = (url: string): SafeLink | null => {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  const { href, protocol, host, pathname, username, password } = parsed;
  if (protocol === 'https:' || protocol === 'http:') return username || password ? null : { href, host };
  if (protocol === 'mailto:' && pathname) return { href, host: pathname };
  return protocol === 'tel:' && isDialable(pathname) ? { href, host: pathname } : null;
};
