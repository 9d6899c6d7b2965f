import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type Observation, observationOf } from '../src/dataset/dataset.ts';
import { figureCsv, figureJson } from '../src/embed/files/figure-data.ts';
import { buildFigure } from '../src/figures/build/build-figure.ts';
import type { Figure } from '../src/figures/figure.ts';
import type { FigureSpec } from '../src/figures/spec.ts';
import { type ColumnTable, fromColumns } from '../src/format/column-table.ts';
import { dataset, neighbourhoods, specs } from './figures/all-figures.ts';
import { expectedRate } from './figures/expected-rate.ts';
import { inventedSite } from './fixtures/embed/invented-site.ts';

const slow = { timeout: 120_000 };

describe.each(specs.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  const due = spec.form === 'taux' ? rates(spec) : cells(spec);

  test('its CSV holds every cell with its status, none lost, none invented, whatever the focus', slow, () => {
    for (const figure of builtFigures(spec)) {
      const { data } = Papa.parse<Record<string, string>>(figureCsv(figure), {
        header: true,
        delimiter: ',',
        skipEmptyLines: true,
      });
      const held = data.map(({ indicateur, territoire, annee, valeur, statut, note }) =>
        line([
          indicateur,
          territoire,
          annee,
          valeur,
          statut,
          indicateur?.startsWith('taux-allocataires') ? '' : note?.replace(/^'/u, ''),
        ]),
      );
      expect(held.toSorted()).toEqual(due);
      const inView = new Set(
        data.flatMap(({ en_vue, territoire }) => (en_vue === 'oui' ? [territoire] : [])),
      );
      expect([...inView]).toEqual([figure.focus.territory.id]);
    }
  });

  test('its JSON holds the same, a missing value being null', slow, () => {
    for (const figure of builtFigures(spec)) {
      const content = JSON.parse(figureJson(figure, inventedSite)) as ColumnTable & {
        readonly en_vue: string;
      };
      const rows = fromColumns(content);
      const held = rows.map(({ indicateur, territoire, annee, publie, statut, note }) =>
        line([
          indicateur,
          territoire,
          annee,
          publie,
          statut,
          String(indicateur).startsWith('taux-allocataires') ? '' : note,
        ]),
      );
      expect(held.toSorted()).toEqual(due);
      for (const { valeur, publie, statut } of rows) {
        expect(valeur).toBe(publie === null ? null : Number(publie));
        expect(valeur === null).toBe(statut === 'non_renseigne');
      }
      expect(content.en_vue).toBe(figure.focus.territory.id);
    }
  });
});

function builtFigures(spec: FigureSpec): readonly Figure[] {
  return neighbourhoods.map(({ id }) => buildFigure(spec, dataset, id));
}

function line(fields: readonly (string | number | null | undefined)[]): string {
  return fields.map((field) => field ?? '').join('|');
}

/** The cells that a figure stands on: two years for a ranking and a change, all of them for a slope, the last of every indicator for a profile. */
function cells({ form, indicator: id }: FigureSpec): readonly string[] {
  const indicators = dataset.indicators.filter((one) => form === 'profil' || one.id === id);
  return indicators
    .flatMap((indicator) => {
      const rate = specs.find((one) => one.form === 'taux' && one.indicator === indicator.id);
      if (form === 'profil' && rate !== undefined) return rates(rate);
      const years = form === 'pente' ? indicator.years : indicator.years.slice(form === 'profil' ? -1 : -2);
      return dataset.territories.flatMap((territory) =>
        years
          .flatMap((year) => observationOf(dataset, indicator.id, territory.id, year) ?? [])
          .map((cell) => cellLine(indicator.id, cell)),
      );
    })
    .toSorted();
}

function cellLine(indicator: string, { territory, year, published, status, note }: Observation): string {
  return line([indicator, territory, year, published, status, note]);
}

function rates(spec: FigureSpec): readonly string[] {
  const year = dataset.indicators.find(({ id }) => id === spec.indicator)?.years.at(-1);
  return dataset.territories
    .map(({ id }) => {
      const { tenths, status } = expectedRate(spec, id);
      const published = tenths === null ? '' : (tenths / 10).toFixed(1);
      return line([`taux-${spec.indicator}`, id, year, published, status, '']);
    })
    .toSorted();
}
