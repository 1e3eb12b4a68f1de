import { maskedText } from './blot-out.ts';
import type { TextMask } from './text-mask.ts';

interface JsonMask {
  readonly text: TextMask;
  /** Whether all below a field is hidden, whatever it says. */
  readonly hides: (field: string, source: object) => boolean;
  /** Its fields are read by name: those that are words keep them, and so do the values that say of what kind it is. */
  readonly isContent: boolean;
}

/** Fields that say how the rest is to be read. */
const kinds: ReadonlySet<string> = new Set(
  ['type', 'format', 'sub_type', 'otp_type', 'kind', 'index', 'card_index'].concat([
    'parameter_name',
    'recipient_type',
  ]),
);
const isKind = (field: string, value: string): boolean =>
  (kinds.has(field) && /^(?:[a-z][a-z_ -]{0,40}|\d{1,2})$/i.test(value)) ||
  // What a button does, such as cta_url.
  (field === 'name' && /^[a-z]{2,12}(?:_[a-z]{2,12}){1,4}$/.test(value));
const isFieldName = (field: string): boolean => /^[a-z][a-z_]{0,40}$/i.test(field);

interface Frame {
  readonly source: object;
  readonly copy: object;
  /** Whether everything in it is, whatever it says. */
  readonly isHidden: boolean;
}

/** A page's own source may hand in what throws when it is looked at. */
const entriesOf = (source: object): readonly (readonly [field: string, value: unknown])[] => {
  try {
    return Object.entries(source);
  } catch {
    return [];
  }
};

/** Copies JSON of any depth, masked. What contains itself does so in the copy. */
class JsonCopier {
  readonly #mask: JsonMask;
  readonly #copies = new Map<object, object>();
  readonly #hidden = new Map<object, object>();
  readonly #open: Frame[] = [];

  constructor(mask: JsonMask) {
    this.#mask = mask;
  }

  copy(root: unknown): unknown {
    const copy = this.#copyOf('', root, false);
    for (let frame = this.#open.pop(); frame; frame = this.#open.pop()) this.#fill(frame);
    return copy;
  }

  #fill({ source, copy, isHidden }: Frame): void {
    const { hides, isContent, text } = this.#mask;
    const isList = Array.isArray(source);
    for (const [field, value] of entriesOf(source)) {
      const name = isList || (isContent && isFieldName(field)) ? field : text(field);
      Reflect.set(copy, name, this.#copyOf(isList ? '' : field, value, isHidden || hides(field, source)));
    }
  }

  #copyOf(field: string, value: unknown, isHidden: boolean): unknown {
    if (typeof value === 'object' && value !== null) return this.#copyOfObject(value, isHidden);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return value;
    const written = String(value);
    if (this.#mask.isContent && isKind(field, written)) return value;
    if (isHidden) return written === '' ? value : maskedText;
    const masked = this.#mask.text(written);
    return masked === written ? value : masked;
  }

  #copyOfObject(source: object, isHidden: boolean): object {
    const copies = isHidden ? this.#hidden : this.#copies;
    const known = copies.get(source);
    if (known) return known;
    const copy: object = Array.isArray(source) ? [] : { __proto__: null };
    copies.set(source, copy);
    this.#open.push({ source, copy, isHidden });
    return copy;
  }
}

export const maskJson = (json: unknown, mask: JsonMask): unknown => new JsonCopier(mask).copy(json);
