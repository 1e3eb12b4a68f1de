import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Target = string | Readonly<Record<string, string>>;

const { exports, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, Target>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const filesOf = (target: Target): readonly string[] =>
  typeof target === 'string' ? [target] : Object.values(target);

describe('the package', () => {
  it('can be imported where there is no page', async () => {
    // By its own name, as others do; the compiler would ask for a build first.
    const name = 'wa-report';
    const { WaReport } = (await import(name)) as { WaReport: unknown };
    assert.equal(typeof WaReport, 'function');
  });

  it('has every file it exports', () => {
    assert.deepEqual(
      Object.values(exports)
        .flatMap(filesOf)
        .filter((file) => !existsSync(file)),
      [],
    );
  });

  it('pins every version', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    assert.deepEqual(
      versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });
});
