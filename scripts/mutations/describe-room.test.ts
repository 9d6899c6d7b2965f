import { expect, test } from 'vitest';
import { describeRoom, describeSurvivor, isSurvivor, scoreOf } from './describe-room.ts';
import type { Judged } from './judge-mutants.ts';

const TEXT =
  "export const most = 3;\nexport const far = (a: number) =>\n  a > most\n    ? 'far'\n    : '';\n";
const FILE = 'src/demo/far.ts';

function judged(outcome: Judged['outcome'], was: string, replacement: string): Judged {
  const start = TEXT.indexOf(was);
  return {
    mutant: { file: FILE, text: TEXT, kind: 'limit', start, end: start + was.length, replacement },
    outcome,
  };
}

const ALL: readonly Judged[] = [
  judged('killed', '3', '4'),
  judged('survived', '> most', '>= most'),
  judged('endless', 'far', ''),
  judged('alone', "'far'\n    : ''", "''"),
  judged('crashed', 'most', ''),
];

test('what no test reaches survives; what had to be stopped or crashed is killed', () => {
  // By hand: 3 of 5 are killed.
  expect(scoreOf(ALL)).toBe(60);
  expect(scoreOf([])).toBeNull();
});

test('the score is told with what became of the mutants', () => {
  expect(describeRoom('demo', ALL, 12)).toBe(
    'demo: 60.0 % of 5 mutants in 12 places: 2 killed, 1 stopped, 1 survived, 1 without a test.',
  );
  expect(describeRoom('demo', [], 0)).toMatch(/^demo: no mutant of 0 mutants/u);
});

test('each survivor is told with its place, what it was and what it became', () => {
  expect(ALL.filter(isSurvivor).map(describeSurvivor)).toEqual([
    '  src/demo/far.ts:3:5 limit: > most → >= most',
    "  src/demo/far.ts:4:7 limit (no test): 'far' : '' → ''",
  ]);
});
