import type { Figure } from '../figures/figure.ts';
import { indicatorUrl, neighbourhoodUrl } from '../urls.ts';

/**
 * The page of the site, from its root, that says all there is to say of a figure: that of the indicator for the neighbourhood shown by default,
 * else the same for its neighbourhood; of a profile, always the neighbourhood’s page.
 */
export function fullPage({ spec, focus }: Figure, defaultFocus: string): string {
  const { id } = focus.territory;
  if (spec.indicator === null) return neighbourhoodUrl(id);
  return indicatorUrl(spec.indicator, id, defaultFocus);
}
