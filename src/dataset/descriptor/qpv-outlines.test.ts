import { expect, test } from 'vitest';
import { inventFiles } from '../../../tests/fixtures/workbook/invent-project.ts';
import type { Defect } from '../defect.ts';
import { loadDataset } from '../load-dataset.ts';
import type { Territory } from '../territory.ts';
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
