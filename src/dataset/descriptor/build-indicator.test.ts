import { describe, expect, test } from 'vitest';
import { inventDataset } from '../../../tests/fixtures/figures/invent-figure.ts';
import { indicatorOf } from '../dataset.ts';
import { breaksOfOutlines, buildIndicator } from './build-indicator.ts';
import type { Descriptor, Resource } from './descriptor-schema.ts';

describe('build indicator', () => {
  const resource: Resource = {
    name: 'taux',
    path: 'indicateurs/taux.csv',
    title: 'Taux inventé',
    description: 'Définition.',
    indicateur: {
      groupe_nominal: 'le taux inventé',
      genre: 'm',
      pluriel: false,
      unite: 'pourcentage',
      compte: null,
      decimales: 1,
      ruptures: [],
      annees: [],
    },
  };

  const descriptor: Descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    mise_a_jour: '2025-01-31',
    perimetre: 'Périmètre commun.',
    licenses: [{ title: 'Licence', path: 'https://example.org/' }],
    sources: [{ title: 'Source commune' }],
    resources: [resource],
  };

  const row = (year: number) =>
    ({ territory: 'a', year, value: null, published: null, status: 'non_renseigne', note: null }) as const;

  test('a resource that is no indicator gives none', () => {
    const { indicateur: _, ...territories } = resource;
    expect(buildIndicator(territories, descriptor, [])).toBeNull();
  });

  test('the years are those of the rows, ascending, each once, even without a value', () => {
    const years = [2017, 2010, 2017, 2024].map(row);
    expect(buildIndicator(resource, descriptor, years)?.years).toEqual([2010, 2017, 2024]);
  });

  test('source and perimeter come from the package unless the resource has its own', () => {
    expect(buildIndicator(resource, descriptor, [])).toMatchObject({
      source: 'Source commune',
      perimeter: 'Périmètre commun.',
      changeUnit: 'points',
    });
    const own = { ...resource, sources: [{ title: 'Un' }, { title: 'Deux' }] };
    expect(buildIndicator(own, descriptor, [])?.source).toBe('Un ; Deux');
  });

  test('a break says whether the perimeter moved', () => {
    const { indicateur } = resource;
    if (indicateur === undefined) throw new Error('No indicator.');
    const ruptures = [
      { de: 2010, a: 2017, note: 'La loi a changé.' },
      { de: 2017, a: 2024, note: 'Les contours ont changé.', perimetre: true as const },
    ];
    const broken = buildIndicator({ ...resource, indicateur: { ...indicateur, ruptures } }, descriptor, []);
    expect(broken?.breaks).toEqual([
      { from: 2010, to: 2017, note: 'La loi a changé.' },
      { from: 2017, to: 2024, note: 'Les contours ont changé.', perimeter: true },
    ]);
  });

  test('a year may have its own source, producers and outlines, and a break stands where the outlines change', () => {
    const { indicateur } = resource;
    if (indicateur === undefined) throw new Error('No indicator.');
    const annees = [
      { annee: 2024, source: 'Une lettre', producteurs: ['Une caisse'], perimetre: 'Les rues.' },
    ];
    const own = { ...resource, indicateur: { ...indicateur, annees } };
    expect(buildIndicator(own, descriptor, [2017, 2024].map(row))).toMatchObject({
      source: 'Source commune',
      origins: [{ year: 2024, source: 'Une lettre', producers: ['Une caisse'], perimeter: 'Les rues.' }],
      breaks: [{ from: 2017, to: 2024, perimeter: true }],
    });
  });
});

describe('breaks of outlines', () => {
  const invented = inventDataset({ values: { Aulnes: 1 }, focus: 'Aulnes' });
  const plain = { ...indicatorOf(invented, 'part-jardins'), years: [2010, 2015, 2020, 2022] };
  const origins = [
    { year: 2020, perimeter: 'Les rues.' },
    { year: 2022, perimeter: 'Les rues.' },
  ];

  test('years on one perimeter have no break of outlines', () => {
    expect(breaksOfOutlines(plain)).toEqual([]);
  });

  test('a break stands where the outlines change, and not between two years on the new ones', () => {
    expect(breaksOfOutlines({ ...plain, origins })).toEqual([
      {
        from: 2015,
        to: 2020,
        note: 'Les valeurs de 2020 ne décrivent pas les mêmes contours que celles de 2015 : elles ne leur sont pas comparées.',
        perimeter: true,
      },
    ]);
  });

  test('a break that is told there keeps its words and becomes one of outlines; others stay as they are', () => {
    const law = { from: 2010, to: 2015, note: 'La loi a changé.' };
    const move = { from: 2015, to: 2020, note: 'Les rues ont bougé.' };
    expect(breaksOfOutlines({ ...plain, origins, breaks: [law, move] })).toEqual([
      law,
      { ...move, perimeter: true },
    ]);
  });
});
