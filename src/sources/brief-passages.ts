import type { AnnexRow } from '../editorial/annexe.ts';
import type { ChapterFile } from './read-texts.ts';
import { passagesOf } from './check-passages.ts';

type Chapter = Pick<ChapterFile, 'id' | 'tree' | 'front'>;

/** The passages of each chapter, its official title first; those of the annex are followed by its cells. */
export function briefPassages(
  chapters: readonly Chapter[],
  annex: readonly AnnexRow[],
): ReadonlyMap<string, readonly string[]> {
  const cells = annex.flatMap(({ mention, partenaires, complementaires }) =>
    [mention, partenaires, complementaires].filter((text) => text !== null),
  );
  return new Map(
    chapters.map(({ id, tree, front }) => [
      id,
      [
        ...(front.titre_officiel === null ? [] : [front.titre_officiel]),
        ...passagesOf(tree),
        ...(id === 'annexe' ? cells : []),
      ],
    ]),
  );
}
