import { expect, test } from 'vitest';
import { inventFiles } from '../../../tests/fixtures/workbook/invent-project.ts';
import type { Defect } from '../defect.ts';
import { loadDataset } from '../load-dataset.ts';
import type { Territory } from '../dataset.ts';
import { checkQpvOutlines } from './qpv-outlines.ts';
import { DESCRIPTOR, TERRITORIES } from './required-files.ts';

const territory = {
  id: 'le-pre',
  name: 'Le Pré',
  shortName: 'Le Pré',
  type: 'qpv',
  communes: ['Un'],
  qpvCode: 'QP059001',
  qpvCodes2024: ['QN05901M', 'QN05902M'],
} as const satisfies Territory;

const square = (side: number) => [
  [
    [3, 50],
    [3 + side, 50],
    [3, 50 + side],
    [3, 50],
  ],
];
const geojson = (codes: readonly string[], side = 0.01): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: codes.map((code_qp) => ({
      type: 'Feature',
      properties: { code_qp },
      geometry: { type: 'Polygon', coordinates: square(side) },
    })),
  });

function told(list: '2015' | '2024', text: string): readonly string[] {
  const defects: Defect[] = [];
  const texts = new Map([[`data/contours/qpv-${list}.geojson`, text]]);
  checkQpvOutlines(texts, [territory], (defect) => defects.push(defect));
  return defects.map(({ message }) => message.split(' : ')[0] ?? '');
}

test('without outlines there is nothing to say', () => {
  const defects: Defect[] = [];
  checkQpvOutlines(new Map(), [territory], (defect) => defects.push(defect));
  expect(defects).toEqual([]);
});

test('the outlines of each list have the codes of that list', () => {
  expect(told('2015', geojson(['QP059001']))).toEqual([]);
  expect(told('2024', geojson(['QN05901M', 'QN05902M']))).toEqual([]);
  expect(told('2024', geojson(['QP059001']))).toEqual([
    '« QP059001 » n’est pas dans la colonne « code_qpv_2024 » de data/territoires.csv',
  ]);
});

test('a neighbourhood drawn twice is told', () => {
  expect(told('2015', geojson(['QP059001', 'QP059001']))).toEqual(['« QP059001 » a deux contours']);
});

test.each([
  ['no JSON', geojson(['QP059001']).slice(0, 40)],
  ['metres of a projection', geojson(['QP059001'], 700_000)],
  ['no neighbourhood', geojson([])],
  ['no code', geojson(['QP059001']).replace('code_qp', 'code')],
])('%s is refused', (_, text) => {
  expect(told('2015', text)).toEqual(['les contours ne se lisent pas']);
});

test('outlines that the descriptor describes are a file of the data; others are refused as any file that nothing describes', () => {
  const resource = {
    name: 'contours-2015',
    path: 'contours/qpv-2015.geojson',
    title: 'Contours',
    description: 'Essai.',
  };
  const files = inventFiles();
  const descriptor = JSON.parse(Buffer.from(files.get(DESCRIPTOR) ?? []).toString());
  const described = { ...descriptor, resources: [...descriptor.resources, resource] };
  const codes = Buffer.from(files.get(TERRITORIES) ?? []).toString();
  const outlines = {
    [TERRITORIES]: codes.replace(/^(le-pre,.*?),[^,\n]*$/mu, '$1,QP059001'),
    'data/contours/qpv-2015.geojson': geojson(['QP059001']),
  };
  expect(() => loadDataset(inventFiles(outlines))).toThrow('n’est pas décrit');
  const whole = inventFiles({ ...outlines, [DESCRIPTOR]: JSON.stringify(described) });
  expect(loadDataset(whole).territories.map(({ qpvCode }) => qpvCode)).toContain('QP059001');
});

test('degrees go to 180 and 90 on either side, a ring closes with four points at least', () => {
  const at = (east: number, north: number): readonly string[] =>
    told('2015', geojson(['QP059001']).replaceAll('[3,50]', `[${east},${north}]`));
  const refused = ['les contours ne se lisent pas'];
  expect(at(180, 90)).toEqual([]);
  expect(at(-180, -90)).toEqual([]);
  expect(at(180.5, 0)).toEqual(refused);
  expect(at(-180.5, 0)).toEqual(refused);
  expect(at(0, 90.5)).toEqual(refused);
  expect(at(0, -90.5)).toEqual(refused);
  expect(told('2015', geojson(['QP059001']).replace(',[3,50]]]', ']]'))).toEqual(refused);
  expect(told('2015', geojson(['QP059001']).replaceAll('[3,50]', '[3]'))).toEqual(refused);
});

test('a neighbourhood in several pieces has several polygons', () => {
  const pieces = (coordinates: unknown): readonly string[] =>
    told(
      '2015',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { code_qp: 'QP059001' },
            geometry: { type: 'MultiPolygon', coordinates },
          },
        ],
      }),
    );
  expect(pieces([square(0.01), square(0.02)])).toEqual([]);
  expect(pieces([square(0.01)])).toEqual([]);
  expect(pieces([])).toEqual(['les contours ne se lisent pas']);
  expect(pieces([[]])).toEqual(['les contours ne se lisent pas']);
});

test('each file of outlines is told at its first character, one that cannot be read alone', () => {
  const defects: Defect[] = [];
  const texts = new Map([
    ['data/contours/qpv-2015.geojson', '{'],
    ['data/contours/qpv-2024.geojson', geojson(['QN05901M', 'QN0X'])],
  ]);
  const blank = { ...territory, qpvCode: null };
  checkQpvOutlines(texts, [territory, blank], (defect) => defects.push(defect));
  expect(defects.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['data/contours/qpv-2015.geojson', 1, 1],
    ['data/contours/qpv-2024.geojson', 1, 1],
  ]);
});
