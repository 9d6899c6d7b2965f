import { editionOf } from '../src/editorial/edition.ts';
import type { Site } from '../src/editorial/site.ts';

/** The small words at the top of a share image: whose page it is, or that the town does not publish it yet. */
export function cardKicker(site: Site, words: string): string {
  if (editionOf(site).publisher !== null) return words;
  return `Version de travail, non publiée par la ${site.ville.nom}`;
}
