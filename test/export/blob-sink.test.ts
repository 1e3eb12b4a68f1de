import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBlobSink } from '../../src/export/blob-sink.ts';

const setup = () => {
  const offered: { file: Blob; fileName: string }[] = [];
  return { offered, sink: createBlobSink((file, fileName) => offered.push({ file, fileName })) };
};

describe('the Blob sink', () => {
  it('offers what was written, in order, under the name it is closed with', async () => {
    const { offered, sink } = setup();
    for (const text of ['one,', 'two', '\r\n']) await sink.write(new TextEncoder().encode(text));
    assert.equal(offered.length, 0);
    assert.equal(await sink.close('report.csv', true), 'report.csv');
    assert.equal(offered.length, 1);
    assert.equal(offered[0]?.fileName, 'report.csv');
    assert.equal(offered[0]?.file.type, 'text/csv;charset=utf-8');
    assert.equal(await offered[0]?.file.text(), 'one,two\r\n');
  });

  it('folds many parts into one file without losing a byte', async () => {
    const { offered, sink } = setup();
    const part = new Uint8Array(3_000_000);
    for (let index = 0; index < 8; index += 1) await sink.write(part.fill(index).slice());
    await sink.close('report.csv', true);
    const bytes = new Uint8Array((await offered[0]?.file.arrayBuffer()) ?? []);
    assert.equal(bytes.length, 24_000_000);
    assert.deepEqual(
      [0, 2_999_999, 3_000_000, 12_345_678, 23_999_999].map((at) => bytes[at]),
      [0, 0, 1, 4, 7],
    );
  });

  it('offers nothing once aborted', async () => {
    const { offered, sink } = setup();
    await sink.write(new Uint8Array([1]));
    await sink.abort();
    assert.equal(offered.length, 0);
  });
});
