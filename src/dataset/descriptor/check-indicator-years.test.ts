import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inventDataset } from '../../../tests/fixtures/figures/invent-figure.ts';
import { collectMessages } from '../../../tests/invented-cell.ts';
import { indicatorOf, type Observation } from '../dataset.ts';
import type { Defect } from '../defect.ts';
import { buildIndicator } from './build-indicator.ts';
import { checkBreaks, checkOrigins } from './check-indicator-years.ts';
import type { Descriptor } from './descriptor-schema.ts';
import { parseDescriptor } from './parse-descriptor.ts';

describe('check origins', () => {
  type Properties = NonNullable<Descriptor['resources'][number]['indicateur']>;

  const invented = inventDataset({ values: { Aulnes: 1 }, previous: { Aulnes: 2 }, focus: 'Aulnes' });
  const indicator = indicatorOf(invented, 'part-jardins');

  /** The properties that the last check complained of. */
  let fields: readonly (string | null)[] = [];

  function check(
    own: Pick<Properties, 'annees'> & Partial<Pick<Properties, 'ruptures'>>,
    years = indicator.years,
  ): readonly string[] {
    const defects: Defect[] = [];
    const descriptor: Descriptor = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      mise_a_jour: '2025-01-31',
      perimetre: indicator.perimeter,
      licenses: [{ title: 'Licence', path: 'https://example.org/' }],
      sources: [{ title: 'Source' }],
      resources: [
        {
          name: 'part-jardins',
          path: 'indicateurs/part-jardins.csv',
          title: 'Part des jardins',
          description: 'Invention.',
          indicateur: {
            groupe_nominal: 'la part',
            genre: 'f',
            pluriel: false,
            unite: 'pourcentage',
            compte: null,
            decimales: 1,
            ruptures: [],
            ...own,
          },
        },
      ],
    };
    const origins = own.annees.map(({ annee, perimetre }) => ({
      year: annee,
      ...(perimetre === undefined ? {} : { perimeter: perimetre }),
    }));
    checkOrigins([{ ...indicator, origins, years }], descriptor, JSON.stringify(descriptor), (defect) =>
      defects.push(defect),
    );
    fields = defects.map(({ field }) => field);
    return defects.map(({ message }) => message);
  }

  test('a year of the file with its own source is in order', () => {
    expect(check({ annees: [{ annee: 2020, source: 'Une lettre.' }] })).toEqual([]);
  });

  test('a year that the file does not have, and one that is told twice, are reported', () => {
    expect(check({ annees: [{ annee: 2022 }, { annee: 2020 }, { annee: 2020 }] })).toEqual([
      '« 2022 » n’est pas une année de « part-jardins » : la corriger.',
      '« 2020 » est dite deux fois : n’en garder qu’une.',
    ]);
  });

  test('outlines that change are to be named', () => {
    const ruptures: Properties['ruptures'] = [
      { de: 2015, a: 2020, note: 'Les rues ont bougé.', perimetre: true },
    ];
    expect(check({ annees: [], ruptures })).toEqual([
      'les contours changent entre 2015 et 2020, et rien ne dit lesquels : dire ceux de 2020 dans « annees », au champ « perimetre ».',
    ]);
    expect(check({ annees: [{ annee: 2020, perimetre: 'Les rues.' }], ruptures })).toEqual([]);
  });

  test('each defect is told at its property', () => {
    const ruptures: Properties['ruptures'] = [
      { de: 2015, a: 2020, note: 'Les rues ont bougé.', perimetre: true },
    ];
    check({ annees: [{ annee: 2020 }, { annee: 2022 }, { annee: 2020 }], ruptures });
    expect(fields).toEqual([
      'resources.0.indicateur.annees.1',
      'resources.0.indicateur.annees.2',
      'resources.0.indicateur.ruptures.0',
    ]);
  });

  test('without any year the file itself is told, not what is said of its years; with one they are', () => {
    expect(check({ annees: [{ annee: 2022 }] }, [])).toEqual([]);
    expect(check({ annees: [{ annee: 2022 }] }, [2020])).toHaveLength(1);
  });
});

describe('check breaks', () => {
  const TEXT = readFileSync('tests/fixtures/data/sound/datapackage.json', 'utf8');

  function check(years: readonly number[]): readonly string[] {
    const { report, messages } = collectMessages();
    const descriptor = parseDescriptor('f.json', TEXT, report);
    const rows = years.map((year): Observation => ({
      territory: 'a',
      year,
      value: null,
      published: null,
      status: 'non_renseigne',
      note: null,
    }));
    const resource = descriptor?.resources[1];
    if (descriptor === null || resource === undefined) throw new Error('No fixture.');
    const indicator = buildIndicator(resource, descriptor, rows);
    checkBreaks(indicator === null ? [] : [indicator], descriptor, TEXT, report);
    return messages;
  }

  test('without any year the file is broken, and its breaks are not reported', () => {
    expect(check([])).toEqual([]);
  });

  test('a break between two years of the file is in order', () => {
    expect(check([2012, 2018, 2024])).toEqual([]);
  });

  test('a break from a year that the file does not have is reported', () => {
    expect(check([2018, 2024])).toEqual([
      '« 2012 » et « 2018 » ne sont pas deux années de « habitants » dans l’ordre : les corriger.',
    ]);
  });
});
