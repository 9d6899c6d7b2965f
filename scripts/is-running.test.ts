import { expect, test } from 'vitest';
import { isRunning } from './is-running.ts';

test('this process runs, and one of a number that no system gives does not', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(2 ** 30)).toBe(false);
});
