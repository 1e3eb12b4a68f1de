import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly tagName?: string }[] }[];
}

const read = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
execFileSync('cem', ['analyze', '--quiet', '--outdir', relative('.', folder)]);
const manifest = read(folder);

describe('custom-elements.json', () => {
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('says what the elements are today; `npm run analyze` brings it up to date', () => {
    assert.deepEqual(
      JSON.parse(readFileSync('custom-elements.json', 'utf8')),
      JSON.parse(JSON.stringify(manifest)),
    );
  });

  it('knows the five tags', () => {
    const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    assert.deepEqual(tags.filter(Boolean).sort(), [
      'wa-message-details',
      'wa-report',
      'wa-report-filters',
      'wa-report-overview',
      'wa-report-table',
    ]);
  });
});
