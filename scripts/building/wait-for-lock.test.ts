import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { isRunning, waitForLock } from './wait-for-lock.ts';

describe('wait for lock', () => {
  const NO_SUCH_PROCESS = 2 ** 30;

  test('who comes second waits until the first gives the lock back', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'work/a.lock');
    const order: string[] = [];
    const release = await waitForLock(file, 1);
    const second = waitForLock(file, 1).then((free) => {
      order.push('second');
      return free;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push('first');
    release();
    (await second)();
    expect(order).toEqual(['first', 'second']);
    expect(existsSync(file)).toBe(false);
  });

  test('of many that wait, each has the lock alone', async () => {
    using folder = temporaryFolder({ 'a.lock': `${NO_SUCH_PROCESS}\n` });
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const release = await waitForLock(join(folder.path, 'a.lock'), 1);
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inside -= 1;
        release();
      }),
    );
    expect(most).toBe(1);
  });

  test('a lock is taken over from a process that is gone, and when it is minutes old', async () => {
    using folder = temporaryFolder({ 'gone.lock': `${NO_SUCH_PROCESS}\n`, 'old.lock': `${process.ppid}\n` });
    const old = new Date(Date.now() - 3_600_000);
    utimesSync(join(folder.path, 'old.lock'), old, old);
    for (const name of ['gone.lock', 'old.lock']) (await waitForLock(join(folder.path, name), 1))();
    writeFileSync(join(folder.path, 'held.lock'), `${process.ppid}\n`);
    const won = await Promise.race([
      waitForLock(join(folder.path, 'held.lock'), 1).then(() => 'taken'),
      new Promise((resolve) => setTimeout(resolve, 30, 'waiting')),
    ]);
    expect(won).toBe('waiting');
  });
});

describe('is running', () => {
  test('this process runs, and one of a number that no system gives does not', () => {
    expect(isRunning(process.pid)).toBe(true);
    expect(isRunning(2 ** 30)).toBe(false);
  });
});
