/** Gives the URL at which a page shows a message; it may be relative, or a hash alone. */
export type MessageLink = (id: string) => string;

/** The link to a message, whole; null where the page gives none, or none that leads to a page. */
export const linkToMessage = (link: MessageLink | undefined, id: string): string | null => {
  if (!link || !id) return null;
  try {
    const { href, protocol, username, password } = new URL(link(id), document.baseURI);
    return /^https?:$/.test(protocol) && !username && !password ? href : null;
  } catch {
    return null;
  }
};
