import { expect, test } from 'vitest';
import { runStages, type Stage } from './run-stages.ts';

test('the counts of the stages add up', async () => {
  expect(await runStages([stage(true, 3), stage(true, 4)], () => {})).toEqual({ passed: 7, failed: 0 });
});

test('a stage that fails stops the run and says so', async () => {
  const lines: string[] = [];
  const count = await runStages([stage(true, 3), stage(false, 1), stage(true, 100)], (line) =>
    lines.push(line),
  );
  expect(count).toEqual({ passed: 4, failed: 1 });
  expect(lines.join('\n')).toContain('Stopped: « invented » failed.');
});

test('a stage that fails without a test of its own still counts as one failure', async () => {
  expect(await runStages([stage(false, 0)], () => {})).toEqual({ passed: 0, failed: 1 });
});

function stage(passed: boolean, tests: number): Stage {
  return { name: 'invented', run: async () => ({ passed, tests: { passed: tests, failed: 0 } }) };
}
