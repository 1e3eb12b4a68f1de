import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import Ajv from 'ajv';
import { openPglite } from '../../stories/endpoint/database/open-pglite.ts';
import { sampleIn } from './sample-under-test.ts';
import type { SampleUnderTest } from './sample-under-test.ts';

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get: { readonly parameters: readonly { readonly $ref?: string; readonly name?: string }[] } }
    >
  >;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties?: object }>>;
    readonly parameters: Readonly<Record<string, { readonly name: string }>>;
  };
}

const root = join(import.meta.dirname, '../..');

/** The document as JSON, read by the program that checks it. */
const readDocument = async (): Promise<Document> => {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'));
  const file = join(folder, 'openapi.json');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/.bin/redocly'), 'bundle', 'src/openapi.yaml', '--output', file],
    { cwd: root, env },
  );
  const document: Document = JSON.parse(await readFile(file, 'utf8'));
  await rm(folder, { recursive: true });
  return document;
};

describe('openapi.yaml', () => {
  let document: Document;
  let sample: SampleUnderTest;
  before(async () => {
    document = await readDocument();
    sample = await sampleIn(await openPglite());
  });
  after(() => sample.database.close());

  const check = (schema: string, answer: unknown) => {
    const ajv = new Ajv({ allErrors: true });
    ajv.addSchema({ $id: 'document', components: document.components });
    const validate = ajv.compile({ $ref: `document#/components/schemas/${schema}` });
    assert.ok(validate(answer), ajv.errorsText(validate.errors));
  };
  const propertiesOf = (schema: string) => Object.keys(document.components.schemas[schema]?.properties ?? {});

  it('describes every page, with no field left out or undescribed', async () => {
    for (const query of [
      'limit=500',
      'limit=500&offset=2900',
      'status=lost',
      'direction=inbound&limit=500',
    ]) {
      const { body } = await sample.get(`/messages?${query}`);
      check('Page', body);
      assert.deepEqual(Object.keys(body), propertiesOf('Page'));
      for (const message of body.messages) assert.deepEqual(Object.keys(message), propertiesOf('Message'));
    }
  });

  it('describes every kind of message', async () => {
    const rows = await sample.database.query<{ id: string }>(
      `SELECT DISTINCT ON (template_id, status, submission, direction) id FROM messages`,
    );
    assert.ok(rows.length > 100);
    for (const { id } of rows) check('MessageDetails', (await sample.get(`/messages/${id}`)).body);
  });

  it('describes every overview', async () => {
    for (const query of ['', 'bucket=hour&timezone=Asia/Kolkata', 'bucket=week', 'status=lost']) {
      const { body } = await sample.get(`/overview?${query}`);
      check('Overview', body);
      assert.deepEqual(Object.keys(body), propertiesOf('Overview'));
    }
  });

  it('describes every error', async () => {
    for (const path of ['/messages?limit=0', '/messages/1', '/nowhere'])
      check('Error', (await sample.get(path)).body);
  });

  it('would notice what it does not describe', () => {
    assert.throws(
      () => check('Page', { messages: [{ id: '1', senderId: '+852' }], total: 1, next: null }),
      /sentAt/,
    );
    assert.throws(() => check('Overview', {}), /total/);
  });

  it('names exactly the parameters the endpoint reads', async () => {
    const singles = new Set([
      'startAt',
      'endAt',
      'direction',
      'limit',
      'offset',
      'cursor',
      'asOf',
      'bucket',
      'timezone',
    ]);
    for (const [path, { get }] of Object.entries(document.paths).filter(([route]) => !route.includes('{'))) {
      for (const {
        $ref,
        name = document.components.parameters[$ref?.split('/').at(-1) ?? '']?.name,
      } of get.parameters) {
        const { status } = await sample.get(`${path}?${name}=%00`);
        assert.equal(status, 400, `${path} ${name}`);
        const twice = await sample.get(`${path}?${name}=7&${name}=8`);
        assert.equal(
          twice.body.message === `only one ${name} allowed`,
          singles.has(name ?? ''),
          `${path} ${name}`,
        );
      }
    }
  });
});
