import { assert } from 'chai';
import type { ExportSink } from '../../../src/export/export-sink.ts';
import { openSink } from '../../../src/export/open-sink.ts';
import { ReportError } from '../../../src/index.ts';
import { byClick, bytes, catchOffers, failingAt, heldOnce, replacePicker, withMethods } from './browser.ts';
import type { PickerOptions } from './browser.ts';
import { exportsFolder, hasDisk, namesIn, putText, readersFolder, textIn, untilNamesAre } from './disk.ts';

/** A file of the reader, empty as a picker gives it. Engines differ in `remove`: it is made where it is missing. */
const emptyFile = async (name: string): Promise<FileSystemFileHandle> => {
  const folder = await readersFolder();
  const handle = await folder.getFileHandle(name, { create: true });
  return withMethods(handle, { remove: () => folder.removeEntry(name) });
};

const openPicked = async (handle: FileSystemFileHandle): Promise<ExportSink> => {
  replacePicker(() => Promise.resolve(handle));
  return (await byClick(() => openSink('report.csv'))) ?? assert.fail('nothing was picked');
};

const errorOf = async (doing: Promise<unknown>): Promise<ReportError> => {
  const error: unknown = await doing.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  assert.instanceOf(error, ReportError);
  assert.equal(error.kind, 'file');
  return error;
};

const denied = (): Promise<never> => Promise.reject(new DOMException('', 'NotAllowedError'));
/** Longer than two batches. */
const long = 5_000_000;

describe('a file the reader picks', () => {
  before(function () {
    if (!hasDisk) this.skip();
  });

  it('is asked for as CSV, and has every byte and the name it was given', async () => {
    const asked: PickerOptions[] = [];
    const handle = await emptyFile('my own name.csv');
    replacePicker((options) => {
      asked.push(options);
      return Promise.resolve(handle);
    });
    const offers = catchOffers();
    const sink = await byClick(() => openSink('report.csv'));
    assert.deepEqual(asked, [
      { suggestedName: 'report.csv', types: [{ description: 'CSV', accept: { 'text/csv': ['.csv'] } }] },
    ]);
    await sink!.write(bytes('one,'));
    await sink!.write(bytes('two\r\n'));
    const folder = await readersFolder();
    assert.equal(await textIn(folder, 'my own name.csv'), '', 'nothing is there before it is whole');
    assert.equal(await sink!.close('report.csv', true), 'my own name.csv');
    assert.equal(await textIn(folder, 'my own name.csv'), 'one,two\r\n');
    assert.isEmpty(offers);
    await untilNamesAre(await exportsFolder(), []);
  });

  it('is renamed where it is not whole', async () => {
    const offers = catchOffers();
    const sink = await openPicked(await emptyFile('chosen.csv'));
    await sink.write(bytes('part'));
    assert.equal(await sink.close('PARTIAL.csv', false), 'PARTIAL.csv');
    const folder = await readersFolder();
    assert.deepEqual(await namesIn(folder), ['PARTIAL.csv']);
    assert.equal(await textIn(folder, 'PARTIAL.csv'), 'part');
    assert.isEmpty(offers);
  });

  for (const [what, move] of [
    ['cannot be renamed', undefined],
    ['must not be renamed', denied],
  ] as const)
    it(`is gone where it is not whole and ${what}, and offered under the name of a part`, async () => {
      const offers = catchOffers();
      const sink = await openPicked(withMethods(await emptyFile('chosen.csv'), { move }));
      await sink.write(new Uint8Array(long).fill(65));
      assert.equal(await sink.close('PARTIAL.csv', false), 'PARTIAL.csv');
      await untilNamesAre(await readersFolder(), []);
      assert.equal(offers.length, 1);
      assert.equal(offers[0]?.name, 'PARTIAL.csv');
      assert.equal(await offers[0]?.blob.text(), 'A'.repeat(long));
    });

  for (const [what, remove] of [
    ['cannot be removed', undefined],
    ['must not be removed', denied],
  ] as const)
    it(`is empty where it ${what} either`, async () => {
      const offers = catchOffers();
      const sink = await openPicked(withMethods(await emptyFile('chosen.csv'), { move: undefined, remove }));
      await sink.write(bytes('part'));
      assert.equal(await sink.close('PARTIAL.csv', false), 'PARTIAL.csv');
      assert.equal(await textIn(await readersFolder(), 'chosen.csv'), '');
      assert.equal(await offers[0]?.blob.text(), 'part');
    });

  it('says so where a short file has to keep the name of a whole one', async () => {
    const offers = catchOffers();
    const handle = await emptyFile('chosen.csv');
    let streams = 0;
    const sink = await openPicked(
      withMethods(handle, {
        move: denied,
        remove: denied,
        createWritable: () => (streams++ === 0 ? handle.createWritable() : denied()),
      }),
    );
    await sink.write(bytes('part'));
    const { message } = await errorOf(sink.close('PARTIAL.csv', false));
    assert.equal(message, 'The file is not whole, and could be neither renamed nor removed');
    assert.equal(await offers[0]?.blob.text(), 'part', 'nothing is lost');
  });

  it('is gone where a part of it cannot be copied', async () => {
    const handle = await emptyFile('chosen.csv');
    let reads = 0;
    const getFile = (): Promise<File> => (reads++ === 0 ? handle.getFile() : denied());
    const sink = await openPicked(withMethods(handle, { move: undefined, getFile }));
    await sink.write(bytes('part'));
    assert.equal((await errorOf(sink.close('PARTIAL.csv', false))).message, 'Writing was denied');
    await untilNamesAre(await readersFolder(), []);
    await untilNamesAre(await exportsFolder(), []);
  });

  for (const isWhole of [true, false])
    for (const [what, size] of [
      ['has not the bytes that were written', (file: File) => file.slice(1)],
      ['cannot be read', denied],
    ] as const)
      it(`is gone where it ${what}, ${isWhole ? 'whole' : 'a part'}`, async () => {
        const offers = catchOffers();
        const handle = await emptyFile('chosen.csv');
        const getFile = async (): Promise<Blob> => size(await handle.getFile());
        const sink = await openPicked(withMethods(handle, { getFile }));
        await sink.write(bytes('text'));
        const { message } = await errorOf(sink.close('report.csv', isWhole));
        assert.equal(message, 'The file could not be written');
        await untilNamesAre(await readersFolder(), []);
        assert.isEmpty(offers);
      });

  it('is gone where the export is aborted', async () => {
    const sink = await openPicked(await emptyFile('chosen.csv'));
    await sink.write(new Uint8Array(long));
    await sink.abort();
    await untilNamesAre(await readersFolder(), []);
  });

  it('is gone too where it is let go of late', async () => {
    const handle = await emptyFile('chosen.csv');
    const folder = await readersFolder();
    const sink = await openPicked(
      withMethods(handle, { remove: heldOnce(() => folder.removeEntry('chosen.csv')) }),
    );
    await sink.abort();
    await untilNamesAre(folder, []);
  });

  it('is left as it was where it had content and the export is aborted', async () => {
    const folder = await readersFolder();
    const sink = await openPicked(await putText(folder, 'precious.csv', 'precious'));
    await sink.write(new Uint8Array(long));
    await sink.abort();
    assert.equal(await textIn(folder, 'precious.csv'), 'precious');
  });

  for (const [cause, words] of [
    ['QuotaExceededError', 'The disk is full'],
    ['NotAllowedError', 'Writing was denied'],
    ['NotFoundError', 'The file was moved or removed'],
    ['NoModificationAllowedError', 'The file is in use elsewhere'],
    ['InvalidStateError', 'The file could not be written'],
  ] as const)
    for (const at of [1, 2, 'close'] as const)
      it(`says "${words}" and leaves nothing after ${cause} at ${at}`, async () => {
        const offers = catchOffers();
        const sink = await openPicked(failingAt(await emptyFile('chosen.csv'), at, cause));
        const writing = (async () => {
          for (let parts = 0; parts < 3; parts += 1) await sink.write(new Uint8Array(2_000_000));
          await sink.close('report.csv', true);
        })();
        const { message } = await errorOf(writing);
        assert.equal(message, words);
        await sink.abort();
        await untilNamesAre(await readersFolder(), []);
        assert.isEmpty(offers);
      });

  it('cannot be opened where writing is denied, and is not left behind', async () => {
    const handle = withMethods(await emptyFile('chosen.csv'), { createWritable: denied });
    replacePicker(() => Promise.resolve(handle));
    assert.equal((await errorOf(byClick(() => openSink('report.csv')))).message, 'Writing was denied');
    await untilNamesAre(await readersFolder(), []);
  });
});
