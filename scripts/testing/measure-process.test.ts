import { expect, test } from 'vitest';
import { measureProcess } from './measure-process.ts';

test('a process has a duration and a peak memory of its own', async () => {
  const cost = await measureProcess(['-e', '0']);
  expect(cost.seconds).toBeGreaterThan(0);
  expect(cost.cpu).toBeGreaterThan(0);
  expect(cost.memory).toBeGreaterThan(1_000_000);
});

test('a process hears the variables it is given', async () => {
  const script = 'process.exitCode = process.env.A === "b" ? 0 : 3';
  await expect(measureProcess(['-e', script], { A: 'b' })).resolves.toBeDefined();
});

test('a process that fails is no measure', async () => {
  await expect(measureProcess(['-e', 'process.exitCode = 3'])).rejects.toThrow('Measured process failed');
});
