import type { ContentItem, ContentSection } from './content-tree.ts';
import { asText, fieldsOf, read, readList, readText } from './own-fields.ts';

type Pair = readonly [name: string, value: unknown];

/** An answer may be of any depth and length. */
const mostPairs = 200;
const mostDepth = 4;

export const section = (
  kind: ContentSection['kind'],
  items: readonly ContentItem[],
  title: string | null = null,
  leftOut = 0,
): ContentSection => ({ kind, title, items, leftOut });

const readProductItem = (value: unknown): ContentItem => ({
  title: readText(value, 'name', 'title', 'product_retailer_id', 'productId'),
  details:
    readText(value, 'description') ??
    (readText(value, 'name', 'title') && readText(value, 'product_retailer_id')),
});

/** The sections of a list or of a selection of products. */
export const readSections = (part: unknown): readonly ContentSection[] =>
  readList(part, 'sections').map((value) => {
    const products = readList(value, 'product_items', 'products');
    const title = readText(value, 'title');
    if (products.length > 0) return section('products', products.map(readProductItem), title);
    const rows = readList(value, 'rows').map((row) => ({
      title: readText(row, 'title'),
      details: readText(row, 'description'),
    }));
    return section('list', rows, title);
  });

/** The one product of an interactive message or of a card. */
export const readProductSections = (action: unknown): readonly ContentSection[] =>
  readText(action, 'product_retailer_id') === null ? [] : [section('products', [readProductItem(action)])];

/**
 * Names and values of whatever was answered: what is nested is named by its path. What is too deep to be told is
 * called by three dots.
 */
export const readPairs = (kind: ContentSection['kind'], value: unknown): readonly ContentSection[] => {
  const items: ContentItem[] = [];
  let leftOut = 0;
  const visit = ([name, each]: Pair, depth: number): void => {
    const inside = typeof each === 'object' && each !== null ? Object.entries(each) : null;
    if (items.length >= mostPairs) leftOut += 1;
    else if (!inside)
      items.push({ title: name, details: typeof each === 'boolean' ? String(each) : asText(each) });
    else if (depth >= mostDepth) items.push({ title: name, details: '…' });
    else for (const [key, child] of inside) visit([`${name}.${key}`, child], depth + 1);
  };
  for (const pair of Object.entries(fieldsOf(value))) visit(pair, 1);
  return items.length > 0 ? [section(kind, items, null, leftOut)] : [];
};

/** What a person answered in a form comes as JSON within JSON. */
export const readAnswers = (reply: unknown): readonly ContentSection[] => {
  const answers = read(reply, 'response_json', 'responseJson');
  if (typeof answers !== 'string') return readPairs('answers', answers);
  try {
    return readPairs('answers', JSON.parse(answers));
  } catch {
    return [section('answers', [{ title: 'response_json', details: answers }])];
  }
};

const labelled = (list: readonly unknown[], ...names: readonly string[]): readonly ContentItem[] =>
  list.map((value) => ({
    title: asText(value) ?? readText(value, ...names),
    details: asText(value) === null ? readText(value, 'type') : null,
  }));

const addressNames = ['street', 'city', 'state', 'zip', 'country'];

const readAddress = (value: unknown): ContentItem => ({
  title:
    asText(value) ??
    (addressNames.flatMap((name) => readText(value, name) ?? []).join(', ') ||
      readText(value, 'country_code')),
  details: readText(value, 'type'),
});

export const readContacts = (part: unknown): readonly ContentSection[] =>
  readList(part, 'contacts').map((contact) => {
    const name = read(contact, 'name');
    const org = read(contact, 'org');
    const work = ['title', 'department', 'company'].flatMap((each) => readText(org, each) ?? []).join(', ');
    const birthday = readText(contact, 'birthday');
    return section(
      'contact',
      [
        ...(work ? [{ title: work, details: null }] : []),
        ...labelled(readList(contact, 'phones'), 'phone', 'wa_id'),
        ...labelled(readList(contact, 'emails'), 'email'),
        ...readList(contact, 'addresses').map(readAddress),
        ...labelled(readList(contact, 'urls'), 'url'),
        ...(birthday === null ? [] : [{ title: birthday, details: null }]),
      ],
      asText(name) ?? readText(name, 'formatted_name', 'first_name', 'last_name'),
    );
  });
