export interface SafeLink {
  readonly href: string;
  /** Where it really leads, to be shown where a label says otherwise: the host in punycode, an address or a number. */
  readonly host: string;
}

/** Engines let more pass as a host than any host is: spaces, for one. */
const isHost = (host: string): boolean => /^(?:[a-z\d._-]+|\[[\da-f:]+\])(?::\d+)?$/.test(host);
const isDialable = (number: string): boolean => /^(?=.*\d)\+?[\d().-]{1,32}$/.test(number);

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
  if (protocol === 'https:' || protocol === 'http:')
    return isHost(host) && !username && !password ? { href, host } : null;
  if (protocol === 'mailto:' && pathname) return { href, host: pathname };
  return protocol === 'tel:' && isDialable(pathname) ? { href, host: pathname } : null;
};

/** Whether a label begins with where its link leads, so that there is nothing to add. */
export const namesHost = (label: string, host: string): boolean => {
  const address = label.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '');
  return (
    address.slice(0, host.length).toLowerCase() === host.toLowerCase() &&
    /^(?::(?:80|443))?(?:[/?#]|$)/.test(address.slice(host.length))
  );
};
