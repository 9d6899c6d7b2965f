import { expect, test } from 'vitest';
import { temporaryFolder } from './files/temporary-folder.ts';
import { runNode } from './run-node.ts';

test('the exit code of the script comes back', async () => {
  expect(await runNode(['-e', 'process.exit(0)'])).toBe(0);
  expect(await runNode(['-e', 'process.exit(3)'])).toBe(3);
});

test('a script ended by a signal is a failure', async () => {
  expect(await runNode(['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(1);
});

test('added variables reach the script', async () => {
  const code = await runNode(['-e', 'process.exit(Number(process.env.INVENTED))'], {
    environment: { INVENTED: '7' },
  });
  expect(code).toBe(7);
});

test('a script is started in the folder that is said', async () => {
  const code = 'process.exit(require("node:fs").existsSync("ici.txt") ? 0 : 1)';
  using folder = temporaryFolder({ 'ici.txt': '' });
  expect(await runNode(['-e', code], { folder: folder.path })).toBe(0);
  expect(await runNode(['-e', code])).toBe(1);
});

test('what the script writes is handed over, errors included', async () => {
  const pieces: string[] = [];
  await runNode(['-e', 'console.log("one"); console.error("two")'], { write: (text) => pieces.push(text) });
  expect(pieces.toSorted()).toEqual(['one\n', 'two\n']);
});

const ECHO = 'process.stdin.on("data", (data) => process.exit(Number(data)))';

test('a script that waits for its order gets it when it is known', async () => {
  const order = new Promise<string>((resolve) => setTimeout(resolve, 50, '5'));
  expect(await runNode(['-e', ECHO], { order })).toBe(5);
});

test('a script whose order will never come is ended; one that ended before its order is no harm', async () => {
  expect(await runNode(['-e', ECHO], { order: Promise.resolve(null) })).toBe(1);
  const late = new Promise<string>((resolve) => setTimeout(resolve, 300, '5'));
  expect(await runNode(['-e', 'process.exit(7)'], { order: late })).toBe(7);
  await late;
});
