/** An object from a stranger, of which only its own fields are read: never its prototype's. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** The first of the named fields that is there. */
export const read = (value: unknown, ...names: readonly string[]): unknown => {
  const fields = fieldsOf(value);
  for (const name of names) {
    if (Object.hasOwn(fields, name) && fields[name] !== null && fields[name] !== undefined)
      return fields[name];
  }
  return null;
};

export const readFields = (value: unknown, ...names: readonly string[]): Fields =>
  fieldsOf(read(value, ...names));

export const readList = (value: unknown, ...names: readonly string[]): readonly unknown[] => {
  const list = read(value, ...names);
  return Array.isArray(list) ? list : [];
};

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Text, or a number as text; null for anything else and for no text at all. */
export const asText = (value: unknown): string | null =>
  typeof value === 'string' ? value || null : isNumber(value) ? String(value) : null;

export const readText = (value: unknown, ...names: readonly string[]): string | null =>
  asText(read(value, ...names));

/** Meta writes QUICK_REPLY, CINNOX quick-reply: the words of a vocabulary are compared as the latter. */
export const readWord = (value: unknown, ...names: readonly string[]): string | null =>
  readText(value, ...names)
    ?.toLowerCase()
    .replaceAll('_', '-') ?? null;
