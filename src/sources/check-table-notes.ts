import type { EditorialFiles } from '../editorial/load-editorial.ts';
import { type MdxNode, nodesOf } from '../editorial/mdx/mdx-tree.ts';
import type { TableHeads } from '../editorial/schemas/tableau.ts';
import { namesOf } from './check-places.ts';
import type { ChapterFile } from './read-texts.ts';

/** Reports a call of a note in the heads of the table that tableau.mdx does not write, a note that nothing calls, a part unknown. */
export function checkTableNotes(
  { tableau }: Pick<EditorialFiles, 'tableau'>,
  chapters: readonly ChapterFile[],
): void {
  const text = chapters.find(({ id }) => id === 'tableau');
  if (tableau === null || text === undefined) return;
  const notes = numbersOf(text, 'NoteTableau', 'n');
  const calls = callsOf(tableau.data);
  for (const { path, note } of calls)
    if (notes.every(({ number }) => number !== note))
      tableau.complain(
        path,
        `la note ${note} n’est pas dans content/convention/tableau.mdx : corriger le numéro.`,
      );
  for (const { node, number } of notes)
    if (calls.every(({ note }) => note !== number))
      text.complainAt(
        node,
        `aucune colonne de content/tableau.yaml n’appelle la note ${number} : corriger le numéro.`,
      );
  const parts = tableau.data.parties.map(({ partie }) => partie);
  for (const { node, number } of numbersOf(text, 'TableauSynthese', 'partie'))
    if (!parts.includes(number))
      text.complainAt(
        node,
        `${number} n’est pas une partie de content/tableau.yaml : écrire ${namesOf(parts.map(String))}.`,
      );
}

interface Call {
  readonly path: readonly PropertyKey[];
  readonly note: number;
}

function callsOf({ parties }: TableHeads): readonly Call[] {
  return parties.flatMap(({ groupes }, part) =>
    groupes.flatMap((group, index) => {
      const path = ['parties', part, 'groupes', index];
      return [
        { path: [...path, 'note'], note: group.note },
        { path: [...path, 'note_perdue'], note: group.note_perdue },
        ...group.colonnes.map(({ note }, column) => ({ path: [...path, 'colonnes', column, 'note'], note })),
      ].flatMap(({ path: at, note }) => (note === null ? [] : [{ path: at, note }]));
    }),
  );
}

function numbersOf(
  { tree }: ChapterFile,
  tag: string,
  name: string,
): readonly { readonly node: MdxNode; readonly number: number }[] {
  return [...nodesOf(tree)]
    .filter((node) => node.name === tag)
    .map((node) => {
      const value = node.attributes?.find((one) => one.name === name)?.value;
      return { node, number: Number(typeof value === 'object' ? value?.value : value) };
    });
}
