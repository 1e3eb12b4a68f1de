import { assert } from 'chai';
import { openOpfsSink } from '../../../src/export/opfs-sink.ts';
import { bytes, catchOffers, heldOnce, holdClock, inFrame, putForward, replace } from './browser.ts';
import { exportsFolder, hasDisk, namesIn, putText, untilNamesAre } from './disk.ts';

const sinkUrl = new URL('../../../src/export/opfs-sink.ts', import.meta.url).href;

/** Leaves a file as a page does that is closed while it exports. */
const leaveFile = async (): Promise<void> => {
  const { frame, answer } = await inFrame(
    {},
    `import { openOpfsSink } from '${sinkUrl}';
     const sink = await openOpfsSink();
     await sink.write(new Uint8Array(10));
     tell('open');`,
  );
  assert.equal(answer, 'open');
  frame.remove();
};

const failure = (error: unknown): unknown => error;

describe('the disk of the origin', () => {
  before(function () {
    if (!hasDisk) this.skip();
  });

  it('keeps a file until its download has been read, and no longer', async () => {
    const passTime = holdClock();
    const offers = catchOffers();
    const sink = await openOpfsSink();
    await sink.write(bytes('one,'));
    await sink.write(bytes('two\r\n'));
    assert.isEmpty(offers);
    assert.equal(await sink.close('report.csv', true), 'report.csv');
    const [{ name, blob } = assert.fail('nothing is offered'), ...others] = offers;
    assert.isEmpty(others);
    assert.equal(name, 'report.csv');
    assert.equal(blob.type, 'text/csv;charset=utf-8');
    assert.equal(await blob.text(), 'one,two\r\n');
    const folder = await exportsFolder();
    assert.lengthOf(await namesIn(folder), 1);
    passTime();
    await untilNamesAre(folder, []);
  });

  it('is written in few writes, however large a file and however small its parts are', async () => {
    const writes: { readonly length: number; readonly buffer: ArrayBufferLike }[] = [];
    let underWay = 0;
    let mostUnderWay = 0;
    const { write } = FileSystemWritableFileStream.prototype;
    replace(
      FileSystemWritableFileStream.prototype,
      'write',
      function (this: FileSystemWritableFileStream, chunk: Uint8Array<ArrayBuffer>) {
        writes.push({ length: chunk.length, buffer: chunk.buffer });
        underWay += 1;
        mostUnderWay = Math.max(mostUnderWay, underWay);
        return write.call(this, chunk).finally(() => (underWay -= 1));
      },
    );
    const offers = catchOffers();
    const sink = await openOpfsSink();
    const part = new Uint8Array(65_536 - 1);
    for (let index = 0; index < 1024; index += 1) await sink.write(part.fill(index % 251));
    await sink.close('report.csv', true);
    const kept = new Uint8Array(await offers[0]!.blob.arrayBuffer());
    assert.equal(kept.length, part.length * 1024);
    assert.isTrue(kept.every((byte, at) => byte === Math.floor(at / part.length) % 251));
    assert.lengthOf(writes, Math.ceil(kept.length / (2 * 1024 * 1024)));
    assert.equal(mostUnderWay, 1);
    assert.isAtMost(new Set(writes.map(({ buffer }) => buffer)).size, 2, 'buffers');
  });

  it('offers nothing that is not what was written', async () => {
    const { getFile } = FileSystemFileHandle.prototype;
    replace(FileSystemFileHandle.prototype, 'getFile', async function (this: FileSystemFileHandle) {
      return (await getFile.call(this)).slice(1);
    });
    const offers = catchOffers();
    const sink = await openOpfsSink();
    await sink.write(bytes('text'));
    assert.instanceOf(await sink.close('report.csv', true).catch(failure), Error);
    assert.isEmpty(offers);
    await sink.abort();
    await untilNamesAre(await exportsFolder(), []);
  });

  it('has nothing of an export that was aborted', async () => {
    const offers = catchOffers();
    const sink = await openOpfsSink();
    await sink.write(new Uint8Array(5_000_000));
    await sink.abort();
    await untilNamesAre(await exportsFolder(), []);
    assert.isEmpty(offers);
  });

  it('has nothing of it either where the file is let go of late', async () => {
    const { prototype } = FileSystemDirectoryHandle;
    const sink = await openOpfsSink();
    replace(prototype, 'removeEntry', heldOnce(prototype.removeEntry));
    await sink.abort();
    await untilNamesAre(await exportsFolder(), []);
  });

  it('is rid of what closed pages left, a day later', async () => {
    await leaveFile();
    const folder = await exportsFolder();
    const [left = ''] = await namesIn(folder);
    assert.isNotEmpty(left);
    const soon = await openOpfsSink();
    assert.include(await namesIn(folder), left);
    await soon.abort();
    putForward(25);
    const later = await openOpfsSink();
    await later.abort();
    await untilNamesAre(folder, []);
  });

  it('never loses a file that is written, by however slow a tab', async () => {
    const offers = catchOffers();
    const folder = await exportsFolder();
    const slow = await openOpfsSink();
    await slow.write(bytes('slow'));
    const written = await namesIn(folder);
    await putText(folder, 'left.csv', 'left');
    putForward(25);
    const other = await openOpfsSink();
    await other.abort();
    await untilNamesAre(folder, written);
    await slow.close('report.csv', true);
    assert.equal(await offers[0]?.blob.text(), 'slow');
  });

  it('leaves nothing where a file can be made but not written', async () => {
    replace(FileSystemFileHandle.prototype, 'createWritable', undefined);
    assert.instanceOf(await openOpfsSink().catch(failure), TypeError);
    await untilNamesAre(await exportsFolder(), []);
  });
});
