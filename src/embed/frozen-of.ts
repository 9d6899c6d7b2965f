import type { Figure } from '../figures/figure.ts';
import { type FrozenAddress, latestFrozen } from '../frozen/latest-frozen.ts';
import { publishedVersions } from '../frozen/published-versions.ts';
import { figureFingerprint } from './figure-fingerprint.ts';

/** Where the very values of a figure are frozen for its neighbourhood; null where they are not, or changed since. */
export function frozenOf(figure: Figure): FrozenAddress | null {
  return latestFrozen(
    publishedVersions(),
    figure.spec.id,
    figure.focus.territory.id,
    figureFingerprint(figure),
  );
}
