import { territoryOf } from '../../dataset/dataset.ts';
import { formatPublished } from '../../format.ts';
import { bracketed, changeOf, combine, differenceOf, ratioOf, shareOf, yearlyRateOf } from './combine.ts';
import type { CellRef, Expression, OutsideRate, Selection } from './formula.ts';
import { add, divide, fractionOf, multiply, subtract } from './fraction.ts';
import { nothingRead, type Quantity, type QuantityUnit, type Reading } from './quantity.ts';
import {
  ALL_NEIGHBOURHOODS,
  EACH_NEIGHBOURHOOD,
  METROPOLIS,
  OUTSIDE_NEIGHBOURHOODS,
  readCell,
  type Source,
} from './read-cell.ts';
import { rankOfNeighbourhood, readingOf, selectNeighbourhoods } from './select-neighbourhoods.ts';

/** The number that a formula makes of the table. Throws on an indicator, a territory or a quotation that does not exist. */
export function evaluateExpression(source: Source, formula: Expression): Quantity {
  const of = (operand: Expression): Quantity => evaluateExpression(source, operand);
  if ('cellule' in formula) return readCell(source, formula.cellule);
  if ('hors_qpv' in formula) return outsideNeighbourhoods(source, formula.hors_qpv);
  if ('taux_hors_qpv' in formula) return rateOutside(source, formula.taux_hors_qpv);
  if ('cite' in formula) return citation(source, formula.cite);
  if ('somme' in formula) return total(formula.somme.map(of));
  if ('difference' in formula) return differenceOf(of(formula.difference[0]), of(formula.difference[1]));
  if ('rapport' in formula) return ratioOf(of(formula.rapport[0]), of(formula.rapport[1]));
  if ('part' in formula) return shareOf(of(formula.part[0]), of(formula.part[1]));
  if ('evolution' in formula) return changeOf(of(formula.evolution[0]), of(formula.evolution[1]));
  if ('taux_annuel' in formula) return yearlyRateOf(of(formula.taux_annuel[0]), of(formula.taux_annuel[1]));
  if ('duree' in formula) return duration(formula.duree);
  if ('quartiers' in formula || 'communes' in formula) return countOfTable(source, formula);
  if ('compte' in formula) return countOf(source, formula.compte);
  return rankOf(source, formula.rang);
}

function outsideNeighbourhoods(source: Source, [indicator, year]: readonly [string, number]): Quantity {
  const whole = readCell(source, [indicator, METROPOLIS, year]);
  if (whole.unit !== 'nombre') throw new Error(`"${indicator}" is a rate: none is known outside the QPV.`);
  const outside = differenceOf(whole, readCell(source, [indicator, ALL_NEIGHBOURHOODS, year]));
  return { ...outside, territories: [OUTSIDE_NEIGHBOURHOODS] };
}

/** A rate outside the neighbourhoods, from the two rates and the two populations they are weighted with. */
function rateOutside(source: Source, [rate, rateYear, base, baseYear]: OutsideRate): Quantity {
  const cells = [METROPOLIS, ALL_NEIGHBOURHOODS].flatMap((territory) => [
    readCell(source, [rate, territory, rateYear]),
    readCell(source, [base, territory, baseYear]),
  ]);
  const [r, p, q, n] = cells.map((cell) => bracketed(cell));
  const made = combine(cells, {
    unit: 'pourcentage',
    arithmetic: `(${r} × ${p} − ${q} × ${n}) ÷ (${p} − ${n})`,
    make: ([whole, people, part, some]) =>
      whole && people && part && some
        ? divide(subtract(multiply(whole, people), multiply(part, some)), subtract(people, some))
        : null,
  });
  return { ...made, territories: [OUTSIDE_NEIGHBOURHOODS] };
}

function citation({ citations }: Source, id: string): Quantity {
  const cited = citations.get(id);
  if (cited === undefined) throw new Error(`No number is quoted by claim "${id}".`);
  return {
    ...wholeNumber(Number(cited.number.plain), cited.isPercentage ? 'pourcentage' : 'nombre', nothingRead),
    arithmetic: formatPublished(cited.number.plain),
    decimals: cited.number.decimals,
    cited: [id],
    years: cited.years,
    territories: cited.territories,
  };
}

function total(operands: readonly Quantity[]): Quantity {
  return combine(operands, {
    unit: operands[0]?.unit ?? 'nombre',
    arithmetic: operands.map(bracketed).join(' + '),
    isExact: true,
    make: (values) => values.reduce(add),
  });
}

function duration(years: readonly [number, number]): Quantity {
  const made = wholeNumber(years[1] - years[0], 'ans', { ...nothingRead, years });
  return { ...made, arithmetic: `${years[1]} − ${years[0]}` };
}

function countOfTable(
  { dataset }: Source,
  formula: { readonly quartiers: 'tableau' } | { readonly communes: string },
): Quantity {
  const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
  const everywhere = { ...nothingRead, territories: [EACH_NEIGHBOURHOOD] };
  if ('quartiers' in formula) return wholeNumber(neighbourhoods.length, 'quartiers', everywhere);
  const whole = formula.communes === 'tableau';
  const rows = whole ? neighbourhoods : [territoryOf(dataset, formula.communes)];
  const communes = new Set(rows.flatMap((row) => row.communes));
  return wholeNumber(
    communes.size,
    'communes',
    whole ? everywhere : { ...nothingRead, territories: [formula.communes] },
  );
}

function countOf(source: Source, selection: Selection): Quantity {
  const candidates = selectNeighbourhoods(source, selection);
  const selected = candidates.filter(({ isSelected }) => isSelected).map(({ territory }) => territory);
  const leftOut = candidates.filter(({ value }) => value === null).map(({ territory }) => territory);
  const reading = readingOf(source, candidates);
  return { ...wholeNumber(selected.length, 'quartiers', reading), counted: { selected, leftOut } };
}

function rankOf(source: Source, reference: CellRef): Quantity {
  const found = rankOfNeighbourhood(source, reference);
  const cell = readCell(source, reference);
  if (found === null) return { ...cell, unit: 'rang' };
  return { ...cell, ...wholeNumber(found, 'rang', cell) };
}

function wholeNumber(number: number, unit: QuantityUnit, reading: Reading): Quantity {
  return {
    ...reading,
    value: fractionOf(number),
    unit,
    published: null,
    decimals: 0,
    counted: null,
    arithmetic: formatPublished(String(number)),
    obstacle: null,
  };
}
