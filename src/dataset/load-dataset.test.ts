import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from './load-dataset.ts';
import { readDataFolder } from './read-data-folder.ts';

const FIXTURES = 'tests/fixtures/data';
const EXPECTED = 'data/expected.txt';
const SOUND = 'sound';

/** The sound files, with those of the case laid over them. */
function filesOf(name: string): Map<string, Uint8Array> {
  const files = new Map([...readDataFolder(join(FIXTURES, SOUND)), ...readDataFolder(join(FIXTURES, name))]);
  files.delete(EXPECTED);
  return files;
}

function messageOf(files: ReadonlyMap<string, Uint8Array>): string {
  try {
    loadDataset(files);
    return '';
  } catch (error) {
    return `${(error as Error).message}\n`;
  }
}

const cases = readdirSync(FIXTURES).filter((name) => name !== SOUND);
const accepted = cases.filter((name) => name.startsWith('accepted-'));
const refused = cases.filter((name) => !name.startsWith('accepted-'));

describe('each defect is told with its place, the fact and the remedy, word for word', () => {
  test.each(refused)('%s', (name) => {
    const expected = readFileSync(join(FIXTURES, name, 'expected.txt'), 'utf8');
    expect(expected).not.toBe('');
    expect(messageOf(filesOf(name))).toBe(expected);
  });
});

describe('what is not ambiguous is accepted, and changes nothing else', () => {
  test.each(accepted)('%s', (name) => {
    expect(messageOf(filesOf(name))).toBe('');
    const shares = loadDataset(filesOf(name)).observations.get('part-jeunes');
    expect(shares).toEqual(loadDataset(filesOf(SOUND)).observations.get('part-jeunes'));
  });
});

test('every folder of fixtures is one of the defects or of the accepted writings', () => {
  expect(accepted).toHaveLength(6);
  expect(refused.length).toBeGreaterThanOrEqual(58);
});

test.each(['data/datapackage.json', 'data/territoires.csv', 'data/evolutions-publiees.csv'])(
  'without %s, that file alone is reported',
  (file) => {
    const files = filesOf(SOUND);
    files.delete(file);
    expect(messageOf(files)).toBe(`${file}:1:1 le fichier manque : le remettre, depuis la copie d’avant.\n`);
  },
);

describe('the sound fixture', () => {
  const dataset = loadDataset(filesOf(SOUND));

  test('keeps a missing value as null with its status, and a true zero as zero', () => {
    const rows = dataset.observations.get('habitants') ?? [];
    expect(rows[3]).toEqual({
      territory: 'la-butte',
      year: 2018,
      value: null,
      published: null,
      status: 'non_renseigne',
      note: null,
    });
    expect(rows[1]).toMatchObject({ value: 0, published: '0', status: 'publie' });
  });

  test('keeps the precision as published', () => {
    const published = dataset.observations.get('part-jeunes')?.map((row) => row.published);
    expect(published).toEqual(['12', '16.0', '100']);
  });

  test('keeps the reason of a doubtful value', () => {
    expect(dataset.observations.get('habitants')?.[4]).toMatchObject({
      status: 'a_verifier',
      note: 'Nombre rond, peut-être un arrondi.',
    });
  });

  test('describes the indicators in the order of the descriptor', () => {
    expect(dataset.indicators.map(({ id }) => id)).toEqual(['habitants', 'part-jeunes']);
    expect(dataset.indicators[0]).toMatchObject({
      years: [2012, 2018],
      changeUnit: 'pourcentage',
      source: 'Source inventée',
      perimeter: 'Quartiers inventés.',
      breaks: [{ from: 2012, to: 2018, note: 'La définition a changé.' }],
    });
    expect(dataset.indicators[1]).toMatchObject({
      changeUnit: 'points',
      source: 'Autre source ; Registre inventé',
      perimeter: 'Autre périmètre.',
    });
  });

  test('reads territories, published changes and the date of last update', () => {
    expect(dataset.territories[1]).toEqual({
      id: 'la-butte',
      name: 'La Butte - Haut',
      shortName: 'La Butte',
      type: 'qpv',
      communes: ['Montbel', 'Valclair'],
      qpvCode: 'QP059999',
    });
    expect(dataset.publishedChanges.map(({ published }) => published)).toEqual(['-100.0', null, '+3.3']);
    expect(dataset.updated).toBe('2025-01-31');
  });
});

test('a third year comes from the rows alone', () => {
  expect(loadDataset(filesOf('accepted-third-year')).indicators[0]?.years).toEqual([2012, 2018, 2024]);
});

test('what the descriptor says of years, and outlines beside it, are checked too', () => {
  const files = filesOf(SOUND);
  const descriptor = JSON.parse(new TextDecoder().decode(files.get('data/datapackage.json')));
  descriptor.resources[1].indicateur.annees = [{ annee: 1999 }];
  descriptor.resources.push({
    name: 'contours-2015',
    path: 'contours/qpv-2015.geojson',
    title: 'Contours',
    description: 'Contours inventés.',
  });
  files.set('data/datapackage.json', Buffer.from(JSON.stringify(descriptor, null, 2)));
  files.set('data/contours/qpv-2015.geojson', Buffer.from('{}'));
  const lines = messageOf(files)
    .trim()
    .split('\n')
    .map((line) => line.split(' : ')[0]);
  expect(lines).toEqual([
    'data/contours/qpv-2015.geojson:1:1 les contours ne se lisent pas',
    expect.stringMatching(
      /^data\/datapackage\.json:(?!1:1 )\d+:\d+ \(resources\.1\.indicateur\.annees\.0\) « 1999 » n’est pas une année/u,
    ),
  ]);
});
