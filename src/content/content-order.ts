import type { ContentAmount, ContentOrder } from './content-tree.ts';
import { readList, readText } from './own-fields.ts';

const readAmount = (value: unknown): ContentAmount | null => {
  const amount = Number(readText(value, 'item_price', 'price') ?? NaN);
  return Number.isFinite(amount) ? { amount, currency: readText(value, 'currency') } : null;
};

const readTotals = (lines: ContentOrder['lines']): readonly ContentAmount[] => {
  const totals = new Map<string | null, number>();
  for (const { quantity, price } of lines) {
    const line = price && Number(quantity ?? 1) * price.amount;
    if (!price || !Number.isFinite(line)) return [];
    totals.set(price.currency, (totals.get(price.currency) ?? 0) + (line ?? 0));
  }
  return [...totals].map(([currency, amount]) => ({ amount, currency }));
};

/** What was ordered, and what it comes to. */
export const readOrder = (part: unknown): ContentOrder => {
  const lines = readList(part, 'product_items', 'items').map((value) => ({
    product: readText(value, 'name', 'product_retailer_id', 'productId'),
    quantity: readText(value, 'quantity'),
    price: readAmount(value),
  }));
  return { catalogId: readText(part, 'catalog_id', 'catalogId'), lines, totals: readTotals(lines) };
};
