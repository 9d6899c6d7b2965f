import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodesOf } from '../editorial/mdx/mdx-tree.ts';
import { pageUrl } from './known-addresses.ts';
import type { Texts } from './read-texts.ts';

/** Addresses that the site keeps for itself, by the first folder of src/pages or of what is published. */
const TAKEN: ReadonlySet<string> = new Set(
  'convention donnees errata glossaire graphiques index indicateurs integrer quartiers verification partage fonts robots sitemap favicon'.split(
    ' ',
  ),
);

/** Reports a page of our prose that takes the address of another, or that nothing leads to. */
export function checkOwnPages(root: string, { chapters, pages }: Texts): void {
  const fixed = join(root, 'src/urls.ts');
  const code = existsSync(fixed) ? readFileSync(fixed, 'utf8') : '';
  for (const page of pages) {
    if (TAKEN.has(page.id)) {
      page.complain(
        [],
        `« ${page.id} » est déjà l’adresse d’une page du site : donner un autre nom au fichier.`,
      );
      continue;
    }
    const others = [...chapters, ...pages.filter((other) => other !== page)];
    const isLinked = others.some(({ tree }) =>
      [...nodesOf(tree)].some(({ url = '' }) => url.split('#')[0] === pageUrl(page)),
    );
    // The menu and the foot of the pages take their links from src/urls.ts.
    if (!isLinked && !code.includes(`'${pageUrl(page)}'`))
      page.complain(
        [],
        `aucune page ne mène à celle-ci : écrire ailleurs un lien [mots](${pageUrl(page)}), ou retirer le fichier.`,
      );
  }
}
