import type { EditorialFiles } from '../editorial/load-editorial.ts';
import { isTag, type MdxNode, wordsOf } from '../editorial/mdx/mdx-tree.ts';
import type { AnnexRow } from '../editorial/schemas/annexe.ts';
import type { YamlFile } from '../editorial/yaml/read-yaml-file.ts';
import { foldTypography } from '../register/fingerprint.ts';
import type { ChapterFile } from './read-texts.ts';

/** Tags whose words are ours, not the document’s. */
const OURS: ReadonlySet<string> = new Set(['Note', 'Perdu']);

/** The words of each heading, paragraph and item of a chapter, as the register knows them. */
export function passagesOf(node: MdxNode): readonly string[] {
  if (isTag(node) && OURS.has(node.name ?? '')) return [];
  if (node.type === 'paragraph' || node.type === 'heading') return [wordsOf(node)];
  return (node.children ?? []).flatMap(passagesOf);
}

/** The passages of the chapters and of the annex: all that an index of the document may lead to. */
export function allPassages(
  chapters: readonly Pick<ChapterFile, 'tree'>[],
  annex: readonly AnnexRow[],
): readonly string[] {
  const cells = annex.flatMap(({ titre, actions, partenaires, complementaires }) => [
    titre,
    ...actions.map(({ texte }) => texte),
    partenaires,
    complementaires,
  ]);
  return [...chapters.flatMap(({ tree }) => passagesOf(tree)), ...cells];
}

/** Reports each passage of structure.yaml, chronologie.yaml and reperes.yaml that its chapter does not hold, or holds twice. */
export function checkPassages(
  { structure, chronologie, reperes }: Pick<EditorialFiles, 'structure' | 'chronologie' | 'reperes'>,
  chapters: readonly ChapterFile[],
): void {
  const passages = new Map(chapters.map(({ id, tree }) => [id, passagesOf(tree).map(foldTypography)]));
  const check = (
    file: YamlFile<unknown>,
    path: readonly PropertyKey[],
    slug: string,
    words: string,
  ): void => {
    const known = passages.get(slug);
    if (known === undefined) return;
    const wanted = foldTypography(words);
    const found = known.filter((passage) => passage.startsWith(wanted)).length;
    if (found === 1) return;
    const fact = found === 0 ? 'ne commence aucun passage' : `commence ${found} passages`;
    file.complain(
      path,
      `« ${words} » ${fact} de content/convention/${slug}.mdx : écrire les premiers mots d’un passage et d’un seul.`,
    );
  };
  structure?.data.enjeux.forEach((stake, index) => {
    check(structure, ['enjeux', index, 'introduction'], 'introduction', stake.introduction);
    check(structure, ['enjeux', index, 'enjeux'], 'enjeux', stake.enjeux);
  });
  for (const list of ['ambitions', 'publics'] as const)
    structure?.data[list].forEach(({ priorites }, index) =>
      check(structure, [list, index, 'priorites'], 'priorites', priorites),
    );
  for (const file of [chronologie, reperes])
    file?.data.forEach(({ page, passage }, index) => check(file, [index, 'passage'], page, passage));
}

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
