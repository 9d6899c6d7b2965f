import type { Step } from '../schemas/chronologie.ts';
import type { Erratum } from '../schemas/errata.ts';
import type { MarkerPlace } from '../schemas/reperes.ts';
import type { YamlFile } from '../yaml/read-yaml-file.ts';

const oneOf = new Intl.ListFormat('fr', { type: 'disjunction' });

/** Checks that each item of a list names a chapter of content/convention. */
export function checkPages(
  list: YamlFile<readonly (Erratum | Step | MarkerPlace)[]> | null,
  chapters: readonly string[],
): void {
  list?.data.forEach(({ page }, index) => {
    if (chapters.includes(page)) return;
    list.complain(
      [index, 'page'],
      `« ${page} » n’est pas un chapitre de content/convention : écrire ${oneOf.format(chapters)}.`,
    );
  });
}
