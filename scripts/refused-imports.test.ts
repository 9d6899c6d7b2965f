import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inventProject } from '../tests/fixtures/workbook/invent-project.ts';
import { temporaryFolder } from './files/temporary-folder.ts';
import { importFile } from './importing/import-file.ts';
import { readImportOptions } from './importing/import-options.ts';

const DAY = ['--mise-a-jour', '2025-06-01', '--ecrire'];
const sound = 'Quartier;2018;2022\r\nLe Pré;12;13,5\r\nLa Butte;16;17\r\nMétropole;100;99\r\n';

const JEUNES = 'Part des jeunes.csv';
/** A table of one year. */
const one = (...values: string[]): string =>
  [
    'Quartier;2022',
    ...['Le Pré', 'La Butte', 'Métropole'].map((name, at) => `${name};${values[at] ?? ''}`),
  ].join('\r\n');

/** A file of figures that is refused: its name, its text or bytes, what is told. */
const FILES: readonly (readonly [name: string, file: string, text: string | Uint8Array, told: string])[] = [
  ['an empty file', 'Part des jeunes.csv', '', 'le fichier est vide'],
  [
    'a text that is no table',
    'Part des jeunes.csv',
    'Bonjour,\r\nvoici les chiffres.\r\n',
    'rien n’est reconnu',
  ],
  ['a PDF', 'Part des jeunes.pdf', '%PDF-1.7', 'PDF'],
  ['a PDF that is called .xlsx', 'Part des jeunes.xlsx', '%PDF-1.7', 'PDF'],
  [
    'an old Excel file',
    'Part des jeunes.xls',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'ancien classeur (.xls)',
  ],
  [
    'a spreadsheet cut short',
    'Part des jeunes.xlsx',
    Uint8Array.from([0x50, 0x4b, 3, 4, 20]),
    'le classeur est abîmé',
  ],
  [
    'another spreadsheet cut short',
    'Part des jeunes.ods',
    Uint8Array.from([0x50, 0x4b, 3, 4]),
    'le classeur est abîmé',
  ],
  [
    'a territory of elsewhere',
    JEUNES,
    sound.replace('La Butte', 'La Plaine'),
    'La Plaine (feuille Part des jeunes, A3)',
  ],
  [
    'a territory twice',
    JEUNES,
    sound.replace('La Butte', 'Le Pré'),
    'Part des jeunes, B3 : « 16 », alors que',
  ],
  [
    'the same year twice',
    JEUNES,
    sound.replace('2018;2022', '2022;2022'),
    'Part des jeunes, C2 : « 13.5 », alors que',
  ],
  ['a year of five digits', JEUNES, sound.replace('2022', '20222'), '« 20222 » n’est pas une année'],
  ['words for years', JEUNES, sound.replace('2018;2022', 'avant;après'), 'quel indicateur est « avant »'],
  ['a word for a value', JEUNES, sound.replace('13,5', 'beaucoup'), 'Part des jeunes, C2 : « beaucoup »'],
  [
    'a formula that failed',
    JEUNES,
    sound.replace('13,5', '#N/A'),
    'Part des jeunes, C2 : « #N/A » : la formule a échoué',
  ],
  ['a percentage above 100', JEUNES, sound.replace('13,5', '135'), 'C2 : « 135 » n’est pas entre 0 et 100'],
  [
    'a negative percentage',
    JEUNES,
    sound.replace('13,5', '-13,5'),
    'C2 : « -13.5 » n’est pas entre 0 et 100',
  ],
  ['two decimal marks', JEUNES, sound.replace('13,5', '13,5,2'), 'C2 : « 13,5,2 » : écrire un nombre'],
  ['proportions, or percentages', JEUNES, one('0,12', '0,16', '0,99'), '--proportions'],
  ['a dash for a value', JEUNES, sound.replace('13,5', '-'), '--absent "-"'],
  ['a question mark for a value', JEUNES, sound.replace('13,5', '?'), '--absent "?"'],
  ['more decimals than the site shows', JEUNES, sound.replace('13,5', '13,5432'), '--arrondir'],
  ['a blank cell over a value', JEUNES, sound.replace('Le Pré;12;', 'Le Pré;;'), '--effacer'],
  ['an indicator that nobody knows', 'Ventes.csv', sound, 'quel indicateur'],
  ['inhabitants with decimals', 'Habitants.csv', one('1200,5', '900', '50000'), '--arrondir'],
  ['inhabitants below zero', 'Habitants.csv', one('-1200', '900', '50000'), 'B2 : « -1200 » est négatif'],
];

test.each(FILES)('%s is refused whole', (_, file, text, told) => {
  using folder = temporaryFolder({ [file]: '' });
  writeFileSync(join(folder.path, file), text);
  const options = readImportOptions([join(folder.path, file), ...DAY]);
  if ('refusal' in options) throw new Error(options.refusal);
  const { isReady, lines } = importFile(options, inventProject());
  expect(lines.join('\n')).toContain(told);
  expect(isReady).toBe(false);
});
