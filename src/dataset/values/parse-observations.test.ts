import { expect, test } from 'vitest';
import { collectMessages } from '../../../tests/invented-cell.ts';
import type { Observation } from '../dataset.ts';
import { parseObservations } from './parse-observations.ts';

const HEADER = 'territoire,annee,valeur,statut,note\n';

function parse(lines: string, known: readonly string[]): readonly Observation[] {
  const { report, messages } = collectMessages();
  const readings = parseObservations('f.csv', HEADER + lines, 'pourcentage', new Set(known), report);
  expect(messages).toEqual([]);
  return readings.map(({ observation }) => observation);
}

test('a missing value is null and keeps the note that says why', () => {
  expect(parse('a,2017,,non_renseigne,Secret statistique.\n', ['a'])).toEqual([
    {
      territory: 'a',
      year: 2017,
      value: null,
      published: null,
      status: 'non_renseigne',
      note: 'Secret statistique.',
    },
  ]);
});

test('the file may be in any order, which is kept', () => {
  const rows = parse('b,2017,1.0,publie,\na,2010,2,publie,\na,2017,3,publie,\nb,2010,4,publie,\n', [
    'a',
    'b',
  ]);
  expect(rows.map(({ territory, year, published }) => [territory, year, published])).toEqual([
    ['b', 2017, '1.0'],
    ['a', 2010, '2'],
    ['a', 2017, '3'],
    ['b', 2010, '4'],
  ]);
});

test('a year that lacks a territory is reported once, with all it lacks', () => {
  const { report, messages } = collectMessages();
  const lines = 'a,2010,1,publie,\nb,2010,1,publie,\nc,2010,1,publie,\na,2017,1,publie,\n';
  parseObservations('f.csv', HEADER + lines, 'pourcentage', new Set(['a', 'b', 'c']), report);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('pour 2017, il manque b, c :');
});

test('a value and a status that a comma cut in two are told as such, others are not', () => {
  const told = (line: string): readonly string[] => {
    const { report, messages } = collectMessages();
    parseObservations('f.csv', `${HEADER}${line}\n`, 'pourcentage', new Set(['a']), report);
    return messages;
  };
  expect(told('a,2017,12,5,publie')).toEqual([
    '« 12,5 » est coupé en deux cellules par sa virgule : écrire 12.5, et finir la ligne par une virgule.',
  ]);
  for (const line of [
    'a,2017,x12,5,publie',
    'a,2017,12x,5,publie',
    'a,2017,12,x5,publie',
    'a,2017,12,5x,publie',
  ])
    expect(told(line).join()).not.toContain('coupé en deux');
  expect(told('a,2017,12,5,vu').join()).not.toContain('coupé en deux');
});

test('a line that cannot be read is told once, not as a territory that is missing', () => {
  const { report, messages } = collectMessages();
  const lines = 'a,2017,1,publie,\nx,2017,1,publie,\nc,2017,1\n';
  parseObservations('f.csv', HEADER + lines, 'pourcentage', new Set(['a', 'b', 'c']), report);
  expect(messages).toHaveLength(2);
  const more: string[] = [];
  parseObservations(
    'f.csv',
    `${HEADER}a,2017,1,publie,\nx,2017,1,publie,\n`,
    'pourcentage',
    new Set(['a', 'b', 'c']),
    ({ message }) => more.push(message),
  );
  expect(more.at(-1)).toContain('pour 2017, il manque b, c');
});
