import { observationOf } from '../../src/dataset/dataset.ts';
import type { Indicator } from '../../src/dataset/indicator.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { dataset, neighbourhoods } from './all-figures.ts';
import { comparedCell } from './compared-cell.ts';
import { comparedYears } from './compared-years.ts';
import { changeInTenths } from './exact-change.ts';
import { expectedRate, ratedYears } from './expected-rate.ts';

const REFERENCES = ['mel', 'ensemble-qpv'];

/** Every number that the words of a figure may state, without sign: years, numbers of neighbourhoods, cells, and what is computed from them, from the table alone. */
export function allowedNumbers({ spec, focus }: Figure): ReadonlySet<number> {
  const numbers = new Set<number>(Array.from({ length: neighbourhoods.length + 1 }, (_, i) => i));
  const id = focus.territory.id;
  for (const indicator of dataset.indicators) {
    const isShown = spec.form === 'profil' || [spec.indicator, spec.per].includes(indicator.id);
    if (isShown) for (const number of numbersOf(indicator, id)) numbers.add(number);
  }
  if (spec.form === 'taux') {
    const own = expectedRate(spec, id).exact;
    for (const territory of dataset.territories) {
      const { tenths, exact } = expectedRate(spec, territory.id);
      if (tenths === null || exact === null) continue;
      numbers.add(tenths / 10);
      if (own !== null && REFERENCES.includes(territory.id)) {
        numbers.add(Math.round(Math.abs(own - exact) * 10) / 10);
      }
    }
    for (const year of ratedYears(spec)) numbers.add(year);
  }
  return numbers;
}

function numbersOf(indicator: Indicator, focus: string): readonly number[] {
  const { years, unit } = indicator;
  const cell = (territory: string, year: number) => observationOf(dataset, indicator.id, territory, year);
  const valueOf = (territory: string, year: number) => cell(territory, year)?.value ?? NaN;
  const values = dataset.territories.flatMap(({ id }) => years.map((year) => valueOf(id, year)));
  const changes = dataset.territories.flatMap(({ id }) =>
    years.flatMap((from) =>
      years.map((to) => {
        const span = [from, to];
        const [start, end] = span.map((year) => comparedCell(indicator, id, year, span));
        return Math.abs(changeInTenths(start ?? null, end ?? null, unit) ?? NaN) / 10;
      }),
    ),
  );
  const against = years.flatMap((year) =>
    REFERENCES.map((id) => {
      const [own, other] = [valueOf(focus, year), valueOf(id, year)];
      if (unit === 'pourcentage') return Math.round(Math.abs(own - other) * 10) / 10;
      return Math.floor((own * 1000 * 2 + other) / (2 * other)) / 10;
    }),
  );
  const totals = years.map((year) => comparedCell(indicator, 'ensemble-qpv', year, years)?.value ?? NaN);
  return [...years, ...values, ...changes, ...against, ...totals, ...gapChanges(indicator, focus)].filter(
    (number) => !Number.isNaN(number),
  );
}

/** By how much the distance of the focus to each reference moved between the first and the last year that are compared. */
function gapChanges(indicator: Indicator, focus: string): readonly number[] {
  const { id } = indicator;
  const years = comparedYears(indicator);
  const [first = NaN, last = NaN] = [years[0], years.at(-1)];
  return REFERENCES.map((reference) => {
    const [before = NaN, after = NaN] = [first, last].map((year) => {
      const [own, other] = [focus, reference].map(
        (one) => observationOf(dataset, id, one, year)?.value ?? NaN,
      );
      return Math.abs((own ?? NaN) - (other ?? NaN));
    });
    return Math.round(Math.abs(after - before) * 10) / 10;
  });
}
