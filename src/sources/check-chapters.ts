import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../dataset/defect.ts';
import { nodesOf } from '../editorial/mdx/mdx-tree.ts';
import type { ChapterFile } from './read-texts.ts';

/** The chapters that the signed document has: the pages, the figures and the verification count on each. */
export const CHAPTERS = [
  'sommaire',
  'introduction',
  'presentation',
  'tableau',
  'enjeux',
  'priorites',
  'gouvernance',
  'evaluation',
  'annexe',
] as const;

/** The chapters that the contents page of the document does not name: pages of ours lead to them. */
const NOT_IN_CONTENTS: ReadonlySet<string> = new Set(['sommaire', 'tableau', 'annexe']);

/** Reports a chapter that is missing, that has the place or the address of another, or that the contents page leads nowhere to. */
export function checkChapters(root: string, chapters: readonly ChapterFile[], report: Report): void {
  for (const slug of CHAPTERS)
    if (!existsSync(join(root, `content/convention/${slug}.mdx`)))
      report({
        file: `content/convention/${slug}.mdx`,
        line: 1,
        column: 1,
        field: null,
        message: 'le chapitre manque : le reprendre de la copie d’avant.',
      });
  const byOrder = new Map<number, string>();
  for (const { file, id, front, complain } of chapters) {
    if (front.slug !== id)
      complain(['slug'], `« ${front.slug} » n’est pas le nom du fichier : écrire « ${id} ».`);
    const other = byOrder.get(front.ordre);
    if (other !== undefined)
      complain(['ordre'], `${front.ordre} est déjà l’ordre de ${other} : numéroter à la suite.`);
    byOrder.set(front.ordre, file);
  }
  for (const { tree, complain } of chapters)
    if (tree.children?.every(({ type }) => type === 'yaml') !== false)
      complain([], 'le texte du chapitre manque : le reprendre de la copie d’avant.');
  checkContents(chapters);
}

function checkContents(chapters: readonly ChapterFile[]): void {
  const contents = chapters.find(({ id }) => id === 'sommaire');
  if (contents === undefined) return;
  const linked = new Set(
    [...nodesOf(contents.tree)].map(({ url = '' }) => /([a-z0-9-]+)\/$/u.exec(url)?.[1]),
  );
  for (const { id, complain } of chapters)
    if (!linked.has(id) && !NOT_IN_CONTENTS.has(id))
      complain(
        [],
        'aucun lien de content/convention/sommaire.mdx ne mène à ce chapitre : y ajouter sa ligne, ou retirer le fichier.',
      );
}
