import { expect, test } from 'vitest';
import { findings } from './findings.ts';

test('nothing found is nothing', () => {
  expect(findings().all()).toEqual({ defects: [], questions: [], remarks: [] });
});

test('a question of one topic is asked once, for the first place', () => {
  const found = findings();
  found.question('A1 : vide ?', '--effacer');
  found.question('A2 : vide ?', '--effacer');
  found.remark('x');
  found.remark('x');
  found.defect('A3', 'faux');
  expect(found.all()).toEqual({
    defects: [{ place: 'A3', message: 'faux' }],
    questions: ['A1 : vide ?'],
    remarks: ['x'],
  });
});
