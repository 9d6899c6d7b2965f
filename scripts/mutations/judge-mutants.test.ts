import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Judged, judgeMutants } from './judge-mutants.ts';
import type { Mutant } from './mutation.ts';

const FILE = 'src/stats/comparisons.ts';
const TEXT = readFileSync(FILE, 'utf8');

function change(was: string, replacement: string): Mutant {
  const start = TEXT.indexOf(was);
  return { file: FILE, text: TEXT, kind: 'statement', start, end: start + was.length, replacement };
}

test('tests that fail kill a mutant, tests that pass let it live, a loop without end is stopped, and no file changes', async () => {
  const endless = change('return', 'for (;;); return');
  const mutants = [change('return', 'return 7; return'), change('return', 'return  '), endless];
  const outcomes: Judged[] = [];
  await judgeMutants(
    'stats',
    mutants,
    1,
    (one) => outcomes.push(one),
    () => 2000,
  );
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['killed', 'survived', 'endless']);
  expect(readFileSync(FILE, 'utf8')).toBe(TEXT);
}, 60_000);
