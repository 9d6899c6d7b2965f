import type { Figure } from './figure.ts';

/** A title with its unit, « Taux de pauvreté (%) », and its year where one is given; the title of a rate brought to a hundred says it already. */
export function titledUnit({ title, indicator }: Pick<Figure, 'title' | 'indicator'>, year?: number): string {
  const unit = indicator.unit === 'nombre' ? 'nombre' : '%';
  const inside = [indicator.perHundred === undefined ? unit : undefined, year].filter(
    (words) => words !== undefined,
  );
  return inside.length === 0 ? title : `${title} (${inside.join(', ')})`;
}
