import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** How many criteria each of the thirteen themes of RGAA 4.1.2 has. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const NUMBERS = THEMES.flatMap((count, theme) =>
  Array.from({ length: count }, (_, index) => `${theme + 1}.${index + 1}`),
);
const RESULTS = ['conforme', 'non conforme', 'non applicable', 'non vérifié'];

const review = readFileSync('docs/accessibilite.md', 'utf8');
/** The rows of the tables of criteria: number, subject, how it was checked, result. */
const rows = [...review.matchAll(/^\| (\d+\.\d+) \| (.+?) \| (.+) \| (.+?) \|$/gmu)].map(
  ([, number = '', subject = '', how = '', result = '']) => ({ number, subject, how, result }),
);

test('each of the 106 criteria has one row, in order, with a subject, a way and a known result', () => {
  expect(NUMBERS).toHaveLength(106);
  expect(rows.map(({ number }) => number)).toEqual(NUMBERS);
  expect(rows.filter(({ result }) => !RESULTS.includes(result))).toEqual([]);
  expect(new Set(rows.map(({ subject }) => subject)).size).toBe(106);
});

test('the counts at the head are those of the rows', () => {
  const counts = RESULTS.map((result) => [result, rows.filter((row) => row.result === result).length]);
  const said = RESULTS.map((result) => [
    result,
    Number(new RegExp(`^\\| ${result} \\| (\\d+) \\|$`, 'mu').exec(review)?.[1]),
  ]);
  expect(said).toEqual(counts);
});

test('each test that it names exists, and no criterion is said to be met without a way to see it', () => {
  const named = [...review.matchAll(/`((?:tests|src|docs)\/[^`]+)`/gu)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
  const unseen = rows.filter(
    ({ how, result }) => result === 'conforme' && !/`tests\/|`src\/|à la main|lecture|recherche/u.test(how),
  );
  expect(unseen).toEqual([]);
});

test('the statement of the site counts the failures that the review found', () => {
  const statement = readFileSync('content/pages/accessibilite.mdx', 'utf8');
  const failures = rows.filter(({ result }) => result === 'non conforme').length;
  expect(failures).toBe(2);
  expect(statement).toContain('L’autoévaluation en relève deux :');
});
