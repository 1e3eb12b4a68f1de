import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BatchWriter } from '../../src/export/batch-writer.ts';

const batchSize = 2 * 1024 * 1024;

/** A file whose writes end when the test says so, or at once. */
const setup = async ({ isSlow = false } = {}) => {
  const written: Uint8Array[] = [];
  const underWay: { readonly end: () => void; readonly fail: (error: Error) => void }[] = [];
  const calls: string[] = [];
  const stream = {
    write: (chunk: Uint8Array) => {
      const { promise, resolve, reject } = Promise.withResolvers<undefined>();
      // As disks do: what is in the buffer is read some time before the write ends.
      const end = (): void => {
        written.push(chunk.slice());
        resolve(undefined);
      };
      underWay.push({ end, fail: reject });
      if (!isSlow) setImmediate(end);
      return promise;
    },
    close: async () => calls.push('close'),
    abort: async () => calls.push('abort'),
  };
  const file = { createWritable: async () => stream } as unknown as FileSystemFileHandle;
  const writer = await BatchWriter.to(file);
  return { writer, written, underWay, calls };
};

const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  let settled = false;
  const settle = (): void => void (settled = true);
  promise.then(settle, settle);
  await new Promise(setImmediate);
  return settled;
};

describe('the batch writer', () => {
  it('writes every byte in order, in full batches, whatever the parts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.nat(100), fc.integer({ min: 0, max: 3 * batchSize })), { maxLength: 5 }),
        async (lengths) => {
          const { writer, written, calls } = await setup();
          const parts = lengths.map((length, index) => new Uint8Array(length).fill(index + 1));
          for (const part of parts) await writer.write(part);
          await writer.close();
          const expected = Buffer.concat(parts);
          assert.ok(Buffer.concat(written).equals(expected));
          assert.equal(writer.bytes, expected.length);
          assert.ok(written.slice(0, -1).every(({ length }) => length === batchSize));
          assert.equal(written.length, Math.ceil(expected.length / batchSize));
          assert.deepEqual(calls, ['close']);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('fills a batch while the one before is written, and no second one', async () => {
    const { writer, underWay } = await setup({ isSlow: true });
    await writer.write(new Uint8Array(batchSize));
    await writer.write(new Uint8Array(batchSize - 1));
    assert.equal(underWay.length, 1);
    const third = writer.write(new Uint8Array(1));
    assert.equal(await isSettled(third), false);
    assert.equal(underWay.length, 1);
    underWay[0]?.end();
    await third;
    assert.equal(underWay.length, 2);
  });

  it('does not close a file before the last batch is in it', async () => {
    const { writer, underWay, calls } = await setup({ isSlow: true });
    await writer.write(new Uint8Array(batchSize + 1));
    const closed = writer.close();
    for (const batch of [0, 1]) {
      assert.equal(await isSettled(closed), false);
      underWay[batch]?.end();
    }
    await closed;
    assert.deepEqual(calls, ['close']);
  });

  it('tells of a failed write with the next call, and with every one after', async () => {
    const { writer, underWay, calls } = await setup({ isSlow: true });
    await writer.write(new Uint8Array(batchSize));
    const error = new Error('the disk is full');
    underWay[0]?.fail(error);
    await writer.write(new Uint8Array(batchSize - 1));
    await assert.rejects(writer.write(new Uint8Array(1)), error);
    await assert.rejects(writer.write(new Uint8Array(batchSize)), error);
    await assert.rejects(writer.close(), error);
    assert.equal(underWay.length, 1);
    assert.deepEqual(calls, []);
    await writer.abort();
    assert.deepEqual(calls, ['abort']);
  });
});
