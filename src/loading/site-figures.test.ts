import { expect, it } from 'vitest';
import { loadDataset } from '../dataset/load-dataset.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { loadSpecs } from './load-specs.ts';
import { siteFigures } from './site-figures.ts';

const dataset = loadDataset(readDataFolder('data'));
const specs = loadSpecs('.', dataset);
const figures = siteFigures(specs, dataset);

it('builds a figure once for each territory in focus', () => {
  const [spec] = specs;
  if (spec === undefined) throw new Error('no figure at all');
  const [here, there] = dataset.territories.filter(({ type }) => type === 'qpv').map(({ id }) => id);
  expect(figures.figureOf(spec, here ?? '')).toBe(figures.figureOf(spec, here ?? ''));
  expect(figures.figureOf(spec, there ?? '').focus.territory.id).toBe(there);
});
it('gives every figure for every neighbourhood, none for the references', () => {
  const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
  const routes = figures.embeds();
  expect(routes).toHaveLength(specs.length * neighbourhoods.length);
  expect(routes.every(({ params, props }) => params.territoire === props.figure.focus.territory.id)).toBe(
    true,
  );
});
it('finds the ranking of an indicator, and names the one that has none', () => {
  const [indicator] = dataset.indicators;
  expect(figures.rankingOf(indicator?.id ?? '')).toMatchObject({
    form: 'classement',
    indicator: indicator?.id,
  });
  expect(() => figures.rankingOf('inconnu')).toThrow('No ranking of "inconnu"');
});
it('has no figure of a form that content/graphiques does not define', () => {
  expect(figures.figureFor('evolution', 'inconnu', '')).toBeNull();
});
