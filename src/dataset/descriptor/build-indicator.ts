import { type Break, type Indicator, originOf, type YearOrigin } from '../indicator.ts';
import type { Observation } from '../dataset.ts';
import type { Descriptor, Resource } from './descriptor-schema.ts';

type Years = NonNullable<Resource['indicateur']>['annees'];

/** Puts together an indicator from its resource, the package and its observations; null for a resource that is no indicator. */
export function buildIndicator(
  resource: Resource,
  descriptor: Descriptor,
  observations: readonly Observation[],
): Indicator | null {
  const { name, title, description, sources = descriptor.sources, indicateur } = resource;
  if (indicateur === undefined) return null;
  const { groupe_nominal, genre, pluriel, unite, compte, decimales, ruptures, annees, prudence } = indicateur;
  const years = [...new Set(observations.map(({ year }) => year))].toSorted((a, b) => a - b);
  const origins = annees.map(originFrom);
  const indicator: Indicator = {
    id: name,
    title,
    nounPhrase: groupe_nominal,
    gender: genre,
    plural: pluriel,
    unit: unite,
    counted: compte,
    decimals: decimales,
    changeUnit: unite === 'nombre' ? 'pourcentage' : 'points',
    definition: description,
    source: sources.map((source) => source.title).join(' ; '),
    producers: [...new Set(sources.flatMap(({ producteurs = [] }) => producteurs))],
    perimeter: indicateur.perimetre ?? descriptor.perimetre,
    breaks: ruptures.map(({ de, a, note, perimetre }) => ({
      from: de,
      to: a,
      note,
      ...(perimetre === true ? { perimeter: true } : {}),
    })),
    ...(prudence === undefined ? {} : { changeCaution: prudence }),
    ...(origins.length === 0 ? {} : { origins }),
    years,
  };
  return { ...indicator, breaks: breaksOfOutlines(indicator) };
}

function originFrom({ annee, source, producteurs, perimetre }: Years[number]): YearOrigin {
  return {
    year: annee,
    ...(source === undefined ? {} : { source }),
    ...(producteurs === undefined ? {} : { producers: producteurs }),
    ...(perimetre === undefined ? {} : { perimeter: perimetre }),
  };
}

/** The breaks of an indicator, and one more wherever two years that follow each other describe other outlines; a break that is told there already is marked as one of outlines. */
export function breaksOfOutlines(indicator: Indicator): readonly Break[] {
  const { breaks, years } = indicator;
  const moves = years.flatMap((to, index): readonly Break[] => {
    const from = years[index - 1];
    if (from === undefined || originOf(indicator, from).perimeter === originOf(indicator, to).perimeter)
      return [];
    const note = `Les valeurs de ${to} ne décrivent pas les mêmes contours que celles de ${from} : elles ne leur sont pas comparées.`;
    return [{ from, to, note, perimeter: true }];
  });
  const isAt = (one: Break, other: Break) => one.from === other.from && one.to === other.to;
  const told = breaks.map((one): Break =>
    moves.some((move) => isAt(one, move)) ? { ...one, perimeter: true } : one,
  );
  return [...told, ...moves.filter((move) => !breaks.some((one) => isAt(one, move)))];
}
