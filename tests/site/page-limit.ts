import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { annexGrowth } from './content-growth.ts';

/** One first round trip: ten packets of 1,460 bytes. */
export const FIRST_ROUND_TRIP = 14_600;

/** The whole document on one page: asked for once, to be searched or kept. Two round trips: the second brings twice as much. */
export const WHOLE = { address: '/convention/integrale/', bytes: 3 * FIRST_ROUND_TRIP };

const { annexe, suivi } = loadEditorial('.');

/** How many times the annex of the first edition the one at hand is, 1 at least. */
export const growthOfAnnex = annexGrowth(annexe, suivi.length);

/** What the page at an address may weigh, in bytes after gzip: one first round trip, the annex more once it holds more than the first one. */
export function pageLimit(address: string): number {
  if (address === WHOLE.address) return WHOLE.bytes;
  return address === '/convention/annexe/' ? growthOfAnnex * FIRST_ROUND_TRIP : FIRST_ROUND_TRIP;
}
