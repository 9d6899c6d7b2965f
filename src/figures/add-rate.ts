import type { Dataset } from '../dataset/dataset.ts';
import { indicatorOf } from '../dataset/indicator-of.ts';
import { producersOf } from '../dataset/producers-of.ts';
import { deNoun } from './grammar.ts';
import { indicatorAt } from './indicator-at.ts';
import { rateCells } from './rate-cells.ts';
import { rateId } from './rate-id.ts';
import { rateYears } from './rate-years.ts';
import type { FigureIndicator } from './figure.ts';
import type { FigureSpec } from './spec.ts';

/**
 * The dataset with one more indicator: a count brought to 100 of another one, each in its own latest year, the years
 * being said in its definition. Throws where either is not a count, and where they share no perimeter.
 */
export function addRate(dataset: Dataset, spec: FigureSpec): Dataset {
  const count = indicatorOf(dataset, spec.indicator ?? '');
  const base = indicatorOf(dataset, spec.per ?? '');
  const [counted, of] = [count.counted, base.counted];
  if (counted === null || of === null) throw new Error(`"${spec.id}" is no rate of two counts.`);
  const known = count.years.filter((one) => spec.years === 'derniere' || spec.years.includes(one));
  const found = rateYears(count, base, known);
  if (found === null) throw new Error(`No year of "${spec.id}" on one perimeter.`);
  const { year, baseYear } = found;
  const [over, under] = [indicatorAt(count, [year]), indicatorAt(base, [baseYear])];
  const rate: FigureIndicator = {
    ...over,
    source: [...new Set([over, under].flatMap(({ source }) => source.split(' ; ')))].join(' ; '),
    producers: [...new Set([over, under].flatMap(producersOf))],
    id: rateId(spec),
    title: `${count.title} pour 100 ${of}`,
    nounPhrase: `le nombre ${deNoun(counted)} pour 100 ${of}`,
    gender: 'm',
    plural: false,
    unit: 'pourcentage',
    counted: null,
    decimals: 1,
    changeUnit: 'points',
    definition: `Calcul : ${counted} de ${year} pour 100 ${of} de ${baseYear}, dernière année connue.`,
    years: [year],
    perHundred: { counted, base, baseYear },
  };
  const cells = rateCells(dataset, { count, year, base, baseYear });
  return {
    ...dataset,
    indicators: [...dataset.indicators, rate],
    observations: new Map([...dataset.observations, [rate.id, cells]]),
  };
}
