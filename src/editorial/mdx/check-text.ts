import { characterDefect } from '../text/check-characters.ts';
import { tagDefects, type Tags } from './check-tags.ts';
import type { MdxFile } from './mdx-file.ts';
import { isTag, type MdxNode } from './mdx-tree.ts';

/** What a text is made of; anything else is refused, for the site gives it no look. */
const KNOWN: ReadonlySet<string> = new Set(
  'root yaml paragraph heading text list listItem strong emphasis link inlineCode break blockquote table tableRow tableCell'.split(
    ' ',
  ),
);

const REFUSED: Readonly<Record<string, string>> = {
  mdxjsEsm:
    '« import » et « export » sont des programmes : retirer cette ligne, ou commencer la phrase par un autre mot.',
  mdxFlowExpression:
    'ce qui est entre accolades est un programme : le retirer, ou écrire « &#123; » pour le signe.',
  mdxTextExpression:
    'ce qui est entre accolades est un programme : le retirer, ou écrire « &#123; » pour le signe.',
  image: 'une image n’est pas admise dans un texte : la retirer.',
  imageReference: 'une image n’est pas admise dans un texte : la retirer.',
  definition: 'l’adresse d’un lien s’écrit à sa suite : [mots](/adresse/).',
  linkReference: 'l’adresse d’un lien s’écrit à sa suite : [mots](/adresse/).',
  footnoteReference: 'un appel de note « [^…] » n’est pas admis : écrire la note dans le texte.',
  footnoteDefinition: 'une note « [^…] » n’est pas admise : l’écrire dans le texte.',
};

const OTHERWISE = 'cette mise en forme n’est pas prévue : écrire un paragraphe, une liste ou un titre.';

/** Reports whatever a text may not hold: programs, tags that are not its folder’s, titles of the first level, hidden characters. */
export function checkText(file: Pick<MdxFile<unknown>, 'tree' | 'complainAt'>, tags: Tags): void {
  visit(file.tree, []);

  function visit(node: MdxNode, above: readonly MdxNode[]): void {
    const defects = isTag(node) ? tagDefects(node, tags) : kindDefects(node);
    for (const message of [...defects, ...nodeDefects(node, above)]) file.complainAt(node, message);
    for (const child of node.children ?? []) visit(child, [...above, node]);
  }
}

function kindDefects({ type }: MdxNode): readonly string[] {
  return KNOWN.has(type) ? [] : [REFUSED[type] ?? OTHERWISE];
}

function nodeDefects(node: MdxNode, above: readonly MdxNode[]): readonly string[] {
  const hidden =
    node.type === 'text' || node.type === 'inlineCode' ? characterDefect(node.value ?? '') : null;
  const isClaim = isTag(node) && node.name === 'Claim';
  return [
    ...(hidden === null ? [] : [hidden.message]),
    ...(node.type === 'text' && (node.value ?? '').includes('"')
      ? ['le texte contient un guillemet droit : le remplacer par « ou ».']
      : []),
    ...(node.type === 'heading' && node.depth === 1
      ? ['« # » est le titre de la page, qui s’écrit dans ses champs : commencer un intertitre par « ## ».']
      : []),
    ...(isClaim && above.some(({ name }) => name === 'Claim')
      ? ['ce <Claim> est dans un autre : fermer le premier avant.']
      : []),
  ];
}
