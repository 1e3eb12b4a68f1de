import fc from 'fast-check';
import { seededAt } from './sample-under-test.ts';

const day = 24 * 3_600_000;
const instants = fc
  .integer({ min: -121 * day, max: 2 * day })
  .chain((back) => fc.constantFrom(back, Math.round(back / 3_600_000) * 3_600_000))
  .map((back) => new Date(seededAt.getTime() + back).toISOString());

const someOf = (...values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
const oneOf = (...values: readonly string[]) => fc.constantFrom(...values).map((value) => [value]);

const lists = {
  source: someOf('open-api-direct', 'elsewhere'),
  status: someOf('delivered', 'read', 'pending', 'failed', 'lost'),
  submission: someOf('submitted', 'rejected'),
  direction: oneOf('outbound', 'inbound'),
  country: someOf('HK', 'SG', 'BR', 'NZ', 'XX'),
  errorCode: someOf('131026', '131049', '132001', '7'),
  template: someOf('otp_copy_code', 'MEMBER_OFFER', 'order_shipped', 'otp'),
  sender: someOf('OTP', 'service', '驗證', 'harbour', '+852', '3000', '*0002', '20', 'Loyalty & rewards'),
  recipient: someOf('4321', '*21', '* 4 3', '+852', '+55 (11) 9', '00', '8', '852 9'),
};
type List = keyof typeof lists;

/** Every filter or none, alone and together, as a query string without what the endpoint refuses. */
export const filterQueries = fc
  .record({
    range: fc.option(fc.tuple(instants, instants), { nil: undefined }),
    names: fc.subarray(Object.keys(lists) as List[], { maxLength: 3 }),
  })
  .chain(({ range, names }) =>
    fc.tuple(...names.map((name) => lists[name])).map((values) => {
      const query = new URLSearchParams();
      const [startAt, endAt] = range?.toSorted() ?? [];
      if (startAt !== undefined) query.append('startAt', startAt);
      if (endAt !== undefined) query.append('endAt', endAt);
      names.forEach((name, index) => values[index]!.forEach((value) => query.append(name, value)));
      return query;
    }),
  );

/** An instant at which something happened to a message, or a millisecond before; mostly the newest there is. */
export const instantsAround = (moments: readonly Date[]) =>
  fc.oneof(
    fc.constant(seededAt),
    fc
      .tuple(fc.constantFrom(...moments), fc.constantFrom(0, -1))
      .map(([moment, more]) => new Date(moment.getTime() + more)),
  );
