import * as v from 'valibot';
import { buckets, type Overview } from '../model/overview.ts';
import { count, decode, instant, optionalText } from './decode.ts';

const counts = v.record(v.string(), count);

const overviewSchema = v.object({
  total: count,
  asOf: v.nullish(instant, null),
  bucket: v.picklist(buckets),
  timezone: v.string(),
  statuses: counts,
  submissions: v.nullish(counts, {}),
  series: v.nullish(v.array(v.object({ startAt: instant, statuses: counts })), []),
  countries: v.nullish(
    v.array(v.object({ country: optionalText, total: count, statuses: v.nullish(counts, {}) })),
    [],
  ),
  sources: v.nullish(v.array(v.object({ source: optionalText, total: count })), []),
  errors: v.nullish(v.array(v.object({ code: v.number(), total: count })), []),
});

/** The overview of a query. In a file of its own: the first rows have no use for it. */
export const decodeOverview = (json: unknown): Overview => decode(overviewSchema, json);
