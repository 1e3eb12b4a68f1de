import { assert } from 'chai';
import { openSink } from '../../../src/export/open-sink.ts';
import { byClick, bytes, catchOffers, holdClock, inFrame, replace, replacePicker } from './browser.ts';
import { exportsFolder, hasDisk, namesIn } from './disk.ts';

const sinkUrl = new URL('../../../src/export/open-sink.ts', import.meta.url).href;
const refusing = (name: string) => () => Promise.reject(new DOMException('', name));

/** What is kept on the origin's disk while a sink is open. */
const onDisk = async (): Promise<number> => (hasDisk ? (await namesIn(await exportsFolder())).length : 0);

/** Opens a sink, closes it, and asserts that what was written is offered as a download. */
const assertDownload = async (open: () => ReturnType<typeof openSink>, isOnDisk: boolean): Promise<void> => {
  const offers = catchOffers();
  const before = await onDisk();
  const sink = (await open()) ?? assert.fail('there is no sink');
  assert.equal((await onDisk()) > before, isOnDisk);
  await sink.write(bytes('text'));
  assert.equal(await sink.close('report.csv', true), 'report.csv');
  assert.deepEqual(
    offers.map(({ name }) => name),
    ['report.csv'],
  );
  assert.equal(await offers[0]?.blob.text(), 'text');
};

/** What openSink comes to in a frame with these attributes, whose page has done something before. */
const outcomeIn = async (attributes: Readonly<Record<string, string>>, before = ''): Promise<unknown> => {
  const { answer } = await inFrame(
    attributes,
    `import { openSink } from '${sinkUrl}';
     ${before}
     openSink('report.csv').then(
       async (sink) => { await sink?.abort(); tell(sink ? 'open' : 'null'); },
       (error) => tell(error.kind + ': ' + error.message),
     );`,
  );
  return answer;
};

const noDownloads = { sandbox: 'allow-scripts allow-same-origin' };
const refusal = 'file: This frame does not allow downloads';

describe('where an export is kept', () => {
  it('is what the reader picks, if there is a picker and a gesture', async () => {
    let asked = 0;
    replacePicker(() => {
      asked += 1;
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    assert.isNull(await byClick(() => openSink('report.csv')), 'nothing, where it is dismissed');
    assert.equal(asked, 1);
    assert.equal(await onDisk(), 0);
  });

  it('is asked for within the gesture', async () => {
    let isWithin = false;
    let isAsked = false;
    replacePicker(() => {
      isAsked = isWithin;
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    await byClick(() => {
      isWithin = true;
      const opening = openSink('report.csv');
      isWithin = false;
      return opening;
    });
    assert.isTrue(isAsked);
  });

  it('is not asked for where it must not be, and without a gesture', async () => {
    let asked = 0;
    replacePicker(() => {
      asked += 1;
      return refusing('AbortError')();
    });
    await assertDownload(() => byClick(() => openSink('report.csv', { canAsk: false })), hasDisk);
    replace(navigator, 'userActivation', { isActive: false });
    await assertDownload(() => openSink('report.csv'), hasDisk);
    replace(navigator, 'userActivation', undefined);
    await assertDownload(() => openSink('report.csv'), hasDisk);
    assert.equal(asked, 0);
  });

  for (const name of ['SecurityError', 'NotAllowedError', 'TypeError'])
    it(`is a download where the picker refuses with ${name}`, async () => {
      replacePicker(refusing(name));
      await assertDownload(() => byClick(() => openSink('report.csv')), hasDisk);
    });

  it('is a download where there is no picker: from disk where a page has one, or else from a Blob', async () => {
    replacePicker(undefined);
    await assertDownload(() => byClick(() => openSink('report.csv')), hasDisk);
  });

  it('has a URL for as long as a download may need it', async () => {
    const passTime = holdClock();
    const revoked: string[] = [];
    replace(URL, 'revokeObjectURL', (url: string) => revoked.push(url));
    await assertDownload(() => openSink('report.csv', { canAsk: false }), hasDisk);
    assert.isEmpty(revoked);
    passTime();
    assert.match(revoked.join(), /^blob:[^,]+$/);
  });

  it('is a Blob in insecure pages, which have no disk', async () => {
    replace(navigator, 'storage', undefined);
    await assertDownload(() => openSink('report.csv', { canAsk: false }), false);
  });

  it('is a Blob in private windows, which refuse theirs', async () => {
    replace(navigator, 'storage', { getDirectory: refusing('SecurityError') });
    await assertDownload(() => openSink('report.csv', { canAsk: false }), false);
  });

  it('is nowhere in a frame that browsers allow no downloads', async () => {
    assert.equal(await outcomeIn(noDownloads), refusal);
    assert.equal(await outcomeIn({ sandbox: 'allow-scripts allow-same-origin ALLOW-DOWNLOADS' }), 'open');
    assert.equal(await outcomeIn({}), 'open');
  });

  it('is nowhere in a frame of such a frame', async () => {
    const { answer } = await inFrame(
      noDownloads,
      `const frame = document.createElement('iframe');
       document.body.append(frame);
       const script = frame.contentDocument.createElement('script');
       script.type = 'module';
       window.tell = tell;
       script.textContent = \`
         import { openSink } from '${sinkUrl}';
         const { tell } = parent;
         openSink('report.csv').then(() => tell('open'), ({ kind, message }) => tell(kind + ': ' + message));
       \`;
       frame.contentDocument.body.append(script);`,
    );
    assert.equal(answer, refusal);
  });

  it('is what the reader picks in such a frame too', async () => {
    const pick = `
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: true } });
      window.showSaveFilePicker = async () => ({
        createWritable: async () => ({ abort: async () => {} }),
        getFile: async () => new Blob(['precious']),
      });`;
    assert.equal(await outcomeIn(noDownloads, pick), 'open');
  });
});
