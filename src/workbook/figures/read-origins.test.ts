import { expect, test } from 'vitest';
import { wideSheet } from '../../../tests/fixtures/workbook/import-invented.ts';
import { inventProject, inventSheet } from '../../../tests/fixtures/workbook/invent-project.ts';
import { openArchive } from '../grid/open-archive.ts';
import { readXlsx } from '../grid/read-xlsx.ts';
import { importSheets } from '../import-sheets.ts';
import { indicatorPlans } from '../sheets/indicator-sheets.ts';
import { sourcesPlan } from '../sheets/sources-sheet.ts';
import { writeXlsx } from '../write/write-xlsx.ts';
import { NO_ANSWERS } from './answers.ts';
import { tellOrigins } from './year-origins.ts';

const HEADS = ['Indicateur', 'Année', 'Source', 'Producteurs', 'Périmètre'];
const DESCRIPTOR = 'data/datapackage.json';
const YOUTH = 'part-jeunes';
const sources = (...rows: (readonly (string | number)[])[]) =>
  inventSheet('Sources', [['Sources'], HEADS, ...rows]);
const withYear = wideSheet([2018, 2022], [12, 13.5], [16, 17], [100, 99]);
const descriptor = (project = inventProject()): string =>
  Buffer.from(project.data.get(DESCRIPTOR) ?? []).toString();
/** The invented town in which the year 2018 of an indicator has an origin of its own. */
const told = inventProject({
  [DESCRIPTOR]: tellOrigins(descriptor(), [
    { indicator: YOUTH, origin: { year: 2018, source: 'Insee, 2020', perimeter: 'Les rues d’avant.' } },
  ]),
});

test('a year that is added takes its source, producers and perimeter from the sheet, and is not asked for', () => {
  const row = ['Part des jeunes', 2022, 'Insee, 2025', 'Insee ; Cnaf', 'Quartiers de 2024.'];
  const plan = importSheets([withYear, sources(row)], inventProject(), NO_ANSWERS);
  expect([plan.defects, plan.addedYears]).toEqual([[], []]);
  const origin = {
    year: 2022,
    source: 'Insee, 2025',
    producers: ['Insee', 'Cnaf'],
    perimeter: 'Quartiers de 2024.',
  };
  expect(plan.toldYears).toEqual([{ indicator: YOUTH, origin, place: 'feuille Sources, E3' }]);
  expect(plan.differences.at(-1)?.rows).toEqual([
    ['Part des jeunes 2022', 'source', '(rien)', 'Insee, 2025'],
    ['Part des jeunes 2022', 'producteurs', '(rien)', 'Insee ; Cnaf'],
    ['Part des jeunes 2022', 'périmètre', '(rien)', 'Quartiers de 2024.'],
  ]);
});

test('a row that names a year and nothing else says that it is as those before, and writes nothing', () => {
  const plan = importSheets([withYear, sources(['Part des jeunes', 2022])], inventProject(), NO_ANSWERS);
  expect(plan).toMatchObject({ defects: [], addedYears: [], toldYears: [] });
});

test('an added year that the sheet does not tell is still asked for', () => {
  const { addedYears } = importSheets([withYear, sources()], inventProject(), NO_ANSWERS);
  expect(addedYears).toEqual([{ indicator: YOUTH, title: 'Part des jeunes', year: 2022 }]);
});

test('what is told is written in the workbook, which read again changes nothing', () => {
  const plans = [...indicatorPlans(told.figures), sourcesPlan(told.figures)];
  const sheets = readXlsx(openArchive(writeXlsx(plans)));
  expect(sheets.map(({ name }) => name)).toContain('Sources');
  expect(importSheets(sheets, told, NO_ANSWERS)).toMatchObject({
    edits: [],
    toldYears: [],
    defects: [],
    questions: [],
  });
});

test('cells that are emptied take the origin back; outlines that differ by a sign are the same', () => {
  const emptied = importSheets([sources(['Part des jeunes', 2018])], told, NO_ANSWERS);
  expect(tellOrigins(descriptor(told), emptied.toldYears)).toBe(descriptor());
  const row = ['Part des jeunes', 2018, 'Insee, 2020', '', "Les rues  d'avant"];
  expect(importSheets([sources(row)], told, NO_ANSWERS).toldYears).toEqual([]);
});

test('a wrong indicator or year, a year told twice and a row that is gone are told at their cells', () => {
  const { defects } = importSheets(
    [
      sources(
        ['Âge', 2018, 'x'],
        ['Habitants', 1999, 'x'],
        ['Habitants', '', 'x'],
        ['Habitants', 2018, 'x'],
        ['Habitants', 2018, 'y'],
      ),
    ],
    told,
    NO_ANSWERS,
  );
  expect(defects.map(({ place, message }) => `${place} : ${message.split(' : ')[0]}`)).toEqual([
    'feuille Sources, A3 : « Âge » n’est pas un indicateur',
    'feuille Sources, B4 : « Habitants » n’a pas de valeurs en 1999',
    'feuille Sources, B5 : « Habitants » n’a pas de valeurs en cette année',
    'feuille Sources, B7 : cette année est déjà dite plus haut',
    'feuille Sources : la ligne de « Part des jeunes » en 2018 manque',
  ]);
});

test('outlines taken back where a break of outlines is declared are refused at the cell', () => {
  const declared = JSON.parse(
    tellOrigins(descriptor(), [
      { indicator: 'habitants', origin: { year: 2018, perimeter: 'Les rues d’après.' } },
    ]),
  );
  const properties = declared.resources.find(({ name }: { name: string }) => name === 'habitants').indicateur;
  properties.ruptures = [{ de: 2012, a: 2018, note: 'Les limites ont changé.', perimetre: true }];
  const project = inventProject({ [DESCRIPTOR]: `${JSON.stringify(declared, null, 2)}\n` });
  const { defects } = importSheets([sources(['Habitants', 2018])], project, NO_ANSWERS);
  expect(defects).toEqual([
    {
      place: 'feuille Sources, E3',
      message: expect.stringContaining('les contours changent entre 2012 et 2018, et rien ne dit lesquels'),
    },
  ]);
});
