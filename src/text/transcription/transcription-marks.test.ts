import { expect, test } from 'vitest';
import { emphasisedRuns, MARKS, stripMarks } from './transcription-marks.ts';

test.each([
  ['## **A. Un titre**', 'A. Un titre'],
  ['### ➤ **III- UN CHAPITRE**', 'III- UN CHAPITRE'],
  ['➤ I – Une entrée .....\t4', 'I – Une entrée'],
  ['  - o Emploi, le 8 juin', 'Emploi, le 8 juin'],
  ['    - + 1,1 par rapport', '+ 1,1 par rapport'],
  ['<sup>13</sup> Taux d’emploi', '13 Taux d’emploi'],
  ['<li>- arts &amp; sculptures</li>', 'arts & sculptures'],
])('%s is read as %s', (raw, text) => {
  expect(stripMarks(raw, 1)).toBe(text);
});

test('a sign, a percentage and three dots are text', () => {
  expect(stripMarks('+5,3 % par an (métro, bus...)', 1)).toBe('+5,3 % par an (métro, bus...)');
});

test('a mark that no rule declares is refused with its line', () => {
  expect(() => stripMarks('un <i>mot</i>', 7)).toThrow('ligne 7, le signe « < » n’est pas prévu');
  expect(() => stripMarks('un&nbsp;mot', 8)).toThrow('ligne 8, le signe « &nbsp; » n’est pas prévu');
});

test('emphasised runs come in order with their form', () => {
  expect(emphasisedRuns("l'**isolement** et *un inventaire*, **la fin.**", 1)).toEqual([
    { form: 'strong', text: 'isolement' },
    { form: 'em', text: 'un inventaire' },
    { form: 'strong', text: 'la fin.' },
  ]);
});

test('each declared mark gives its reason', () => {
  for (const { reason } of MARKS) expect(reason).toMatch(/^[A-Z].+\.$/u);
});
