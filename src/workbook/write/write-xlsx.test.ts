import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchive } from '../grid/open-archive.ts';
import { readXlsx } from '../grid/read-xlsx.ts';
import { type SheetPlan, words } from './plan.ts';
import { writeXlsx } from './write-xlsx.ts';

const plan = (choices: readonly string[]): SheetPlan => ({
  name: 'Feuille & « une »',
  widths: [20, 10],
  rows: [
    [words('Titre <1>', 'title')],
    [],
    [
      words('  deux  espaces', 'open'),
      { look: 'open', number: '16.0' },
      null,
      { look: 'doubt', number: '71000' },
    ],
  ],
  frozen: [1, 1],
  guidance: [{ from: [2, 0], to: [9, 0], title: 'Une valeur', words: 'Choisir "une" valeur.', choices }],
});

test('what is written is read back: texts, numbers with their decimals, gaps', () => {
  const [sheet] = readXlsx(openArchive(writeXlsx([plan(['a', 'b'])])));
  expect(sheet?.name).toBe('Feuille & « une »');
  expect(sheet?.rows).toEqual([
    [{ kind: 'text', text: 'Titre <1>' }],
    [],
    [
      { kind: 'text', text: '  deux  espaces' },
      { kind: 'number', text: '16.0', isPercent: false },
      { kind: 'blank' },
      { kind: 'number', text: '71000', isPercent: false },
    ],
  ]);
});

test('the same plans give the same bytes', () => {
  expect(writeXlsx([plan(['a'])])).toEqual(writeXlsx([plan(['a'])]));
});

test('a drop-down list stands in its rule, or in a hidden sheet when it is long', () => {
  const xml = (choices: readonly string[]): string =>
    strFromU8(unzipSync(writeXlsx([plan(choices)]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml(['a', 'b'])).toContain('<formula1>&quot;a,b&quot;</formula1>');
  const long = Array.from({ length: 40 }, (_, index) => `Territoire ${index}`);
  expect(xml(long)).toContain('<formula1>Listes!$A$1:$A$40</formula1>');
  expect(readXlsx(openArchive(writeXlsx([plan(long)])))).toHaveLength(1);
});
