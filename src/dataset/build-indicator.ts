import type { Descriptor, Resource } from './descriptor-schema.ts';
import type { Indicator, YearOrigin } from './indicator.ts';
import type { Observation } from './observation.ts';
import { breaksOfOutlines } from './breaks-of-outlines.ts';

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
