import type { Dataset } from '../dataset/dataset.ts';
import type { EditorialFiles } from '../editorial/load-editorial.ts';
import { attributeText, type MdxNode, nodesOf } from '../editorial/mdx/mdx-tree.ts';
import { siteField } from '../editorial/site.ts';
import { namesOf } from './check-places.ts';
import type { PageFile } from './read-texts.ts';

/** Reports a first neighbourhood that data/ does not hold, and a particular that the pages ask of site.yaml and it has not. */
export function checkSite(
  { site }: Pick<EditorialFiles, 'site'>,
  dataset: Dataset | null,
  pages: readonly PageFile[],
): void {
  if (site === null) return;
  const neighbourhoods = dataset?.territories.filter(({ type }) => type === 'qpv').map(({ id }) => id);
  const first = site.data.territoire_par_defaut;
  if (neighbourhoods !== undefined && !neighbourhoods.includes(first))
    site.complain(
      ['territoire_par_defaut'],
      `« ${first} » n’est pas un quartier de data/territoires.csv : écrire ${namesOf(neighbourhoods)}.`,
    );
  for (const page of pages)
    for (const node of nodesOf(page.tree)) {
      const field = attributeText(node, 'champ');
      if (field !== null && !isField(site.data, field)) page.complainAt(node, unknownField(node, field));
    }
}

function isField(site: object, field: string): boolean {
  try {
    siteField(site, field);
    return true;
  } catch {
    return false;
  }
}

function unknownField({ name }: MdxNode, field: string): string {
  return `à « <${name ?? ''}> », « ${field} » n’est pas un champ de content/site.yaml : en corriger le nom.`;
}
