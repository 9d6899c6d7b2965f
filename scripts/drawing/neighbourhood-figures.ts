import { buildFigure } from '../../src/figures/build/build-figure.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { ImageSources } from './image-sources.ts';

/** Every figure for every neighbourhood. */
export function neighbourhoodFigures({
  dataset,
  specs,
}: Pick<ImageSources, 'dataset' | 'specs'>): readonly Figure[] {
  const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
  return specs.flatMap((spec) => neighbourhoods.map(({ id }) => buildFigure(spec, dataset, id)));
}
