import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { whenFree } from '../../src/export/when-free.ts';

const held = new DOMException('', 'NoModificationAllowedError');

/** Does it as often as asked, with no time lost in between; tells how often that was. */
const attempt = async (act: (count: number) => void): Promise<{ count: number; error: unknown }> => {
  let count = 0;
  let isOver = false;
  const over = whenFree(async () => act((count += 1))).then(
    () => undefined,
    (error: unknown) => error,
  );
  void over.then(() => (isOver = true));
  for (; !isOver; mock.timers.tick(50)) await new Promise(setImmediate);
  return { count, error: await over };
};

describe('what waits until a file is free', () => {
  before(() => mock.timers.enable({ apis: ['setTimeout'] }));
  after(() => mock.timers.reset());

  it('is done once', async () => {
    assert.deepEqual(await attempt(() => undefined), { count: 1, error: undefined });
  });

  it('is tried again while the file is held', async () => {
    const outcome = await attempt((count) => {
      if (count < 5) throw held;
    });
    assert.deepEqual(outcome, { count: 5, error: undefined });
  });

  it('is given up after two seconds', async () => {
    const outcome = await attempt(() => {
      throw held;
    });
    assert.deepEqual(outcome, { count: 40, error: held });
  });

  it('is given up at once for any other reason', async () => {
    const error = new DOMException('', 'NotFoundError');
    const outcome = await attempt(() => {
      throw error;
    });
    assert.deepEqual(outcome, { count: 1, error });
  });
});
