import { expect, test } from 'vitest';
import { runSteps } from './run-steps.ts';

const step = (title: string, run: () => boolean) => ({ title, why: 'Pour voir.', run });

test('each step is announced with its place, and told done with its seconds', async () => {
  const said: string[] = [];
  const times = [0, 1250];
  const outcome = await runSteps(
    [step('Lire', () => true)],
    (line) => void said.push(line),
    () => times.shift() ?? 0,
  );
  expect(outcome).toEqual({ isDone: true, error: null });
  expect(said).toEqual(['\nÉtape 1 sur 1 : Lire. Pour voir.', 'Fait (1,3 s).']);
});

test('the first step that says no, or throws, is the last', async () => {
  const said: string[] = [];
  const fault = new Error('non');
  const steps = [
    step('Lire', () => {
      throw fault;
    }),
    step('Écrire', () => true),
  ];
  expect(await runSteps(steps, (line) => void said.push(line))).toEqual({ isDone: false, error: fault });
  expect(said.at(-1)).toBe('Refusé : lire.');
  expect(await runSteps([step('Lire', () => false)], () => {})).toEqual({ isDone: false, error: null });
});
