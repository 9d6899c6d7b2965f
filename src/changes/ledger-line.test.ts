import { expect, test } from 'vitest';
import { inventFact } from './fixtures/invented-state.ts';
import { type Change, type LedgerLine, readChanges, writeChange } from './ledger-line.ts';

const changes: readonly Change[] = [
  { sorte: 'edition', edition: 'initiale', lignes: null },
  { sorte: 'fait', fait: inventFact('f1', { actions: ['jardins-1'] }) },
  { sorte: 'annee', indicateur: 'taux', annee: 2017, valeurs: { aulnes: '40.1' } },
  { sorte: 'annee-retiree', indicateur: 'taux', annee: 2017 },
  { sorte: 'valeur', indicateur: 'taux', annee: 2017, territoire: 'aulnes', avant: '40.1', apres: null },
  { sorte: 'chapitre', chapitre: 'enjeux', passages: ['Un passage'] },
  { sorte: 'erratum', id: 'e', transcrit: 'Van- dracq', publie: 'Vandracq', pourquoi: 'Un mot coupé.' },
];
const lines: readonly LedgerLine[] = changes.map((change, index) => ({
  releve: index + 1,
  date: '2026-12-01',
  ...(index % 2 === 0 ? {} : { raison: 'Une raison' }),
  change,
}));

test('a ledger that is empty or absent has no line', () => {
  expect(readChanges('')).toEqual([]);
});

test('each kind of change is read as it was written, whichever line end', () => {
  const text = lines.map(writeChange).join('');
  expect(readChanges(text)).toEqual(lines);
  expect(readChanges(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(lines);
});

test('every line that is none is told with its place', () => {
  const text = `${writeChange(lines[0] as LedgerLine)}{"releve":1}\nnon\n{"releve":1,"date":"2026-02-30","sorte":"annee-retiree","indicateur":"t","annee":1}\n`;
  expect(() => readChanges(text)).toThrow(/jsonl:2:1 .*\n.*jsonl:3:1 .*\n.*jsonl:4:1 /u);
});
