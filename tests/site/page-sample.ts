import type { Page } from './pages.ts';

/** A page that the tests in a browser visit. */
export interface VisitedPage {
  readonly address: string;
}

/** The type of a page by its address: « /quartiers/les-sarts/ » is a « /quartiers/ * ». */
export function pageType(address: string): string {
  const parts = address.split('/').filter((part) => part !== '');
  if (parts.length < 2) return address;
  // The chapters differ in everything but their place: each is a type of its own; the pages of their citations are one.
  if (parts[0] === 'convention') return parts.length === 3 ? `/convention/ * ${parts[2]}` : address;
  // The pages of frozen versions are two: around an image, whatever its form, and around the values.
  if (parts[0] === 'graphiques' && parts.length === 4)
    return parts[2] === 'versions' ? '/graphiques * versions *' : '/graphiques * * *';
  // The form of a figure begins its name: each has its own drawing.
  const kind = parts[0] === 'graphiques' ? `graphiques ${parts[1]?.split('-')[0]}` : parts[0];
  return `/${kind}${' *'.repeat(parts.length - 1)}`;
}

/** One page of each type: the heaviest, by characters. */
export function heaviestPages(pages: readonly Pick<Page, 'address' | 'html'>[]): readonly VisitedPage[] {
  return samplePages(pages, false);
}

/** Whether the lightest page of a type is visited too: on the site of the agent's year, whose tests come after, the heaviest is enough. */
const BOTH_ENDS = process.env['SAMPLED_PAGES'] !== 'heaviest';

/** One page of each type, or two when it has more: the lightest and the heaviest, by characters. */
export function samplePages(
  pages: readonly Pick<Page, 'address' | 'html'>[],
  bothEnds = BOTH_ENDS,
): readonly VisitedPage[] {
  const types = Map.groupBy(pages, ({ address }) => pageType(address));
  return [...types.values()].flatMap((group) => {
    const sorted = group.toSorted(
      (a, b) => a.html.length - b.html.length || (a.address < b.address ? -1 : 1),
    );
    const ends = bothEnds ? [sorted[0], sorted.at(-1)] : [sorted.at(-1)];
    const extremes = [...new Set(ends)].filter((page) => page !== undefined);
    return extremes.map(({ address }) => ({ address }));
  });
}
