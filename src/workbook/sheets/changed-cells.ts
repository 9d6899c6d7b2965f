import type { Defect } from '../../dataset/defect.ts';
import type { DifferenceTable } from '../difference-table.ts';
import type { CollectFindings } from '../findings.ts';
import { textKey } from '../match/match-territory.ts';

/** Where the cells stand that a defect of content/ may come from: by file and field (« actions, 3, texte »). */
export class CellPlaces {
  readonly #places = new Map<string, string>();

  /** Notes the cell that gives a field of a file. */
  note(file: string, field: string, place: string): void {
    this.#places.set(`${file} ${field}`, place);
  }

  /** The cell of a defect, or of the nearest field around it; null where no cell gives it. */
  of({ file, field }: Pick<Defect, 'file' | 'field'>): string | null {
    const names = (field ?? '').split(', ');
    for (let length = names.length; length > 0; length -= 1) {
      const place = this.#places.get(`${file} ${names.slice(0, length).join(', ')}`);
      if (place !== undefined) return place;
    }
    return null;
  }
}

/** A change of one text, told as it was and as it would be. */
export interface TextChange {
  readonly of: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const LONGEST = 90;

/** The changes of texts of one part of content/, a row each; null when there are none. */
export function textDifferences(title: string, changes: readonly TextChange[]): DifferenceTable | null {
  if (changes.length === 0) return null;
  return {
    title,
    heads: ['Quoi', 'Champ', 'Avant', 'Après'],
    rows: changes.map(({ of, field, before, after }) => [of, field, ...shortened(before, after)]),
    details: [],
  };
}

/** Both texts from a little before where they part, cut where they are long. */
function shortened(before: string, after: string): readonly [string, string] {
  const a = Array.from(before);
  const b = Array.from(after);
  const parting = a.findIndex((letter, index) => letter !== b[index]);
  const start = before === '' || after === '' || parting < 30 ? 0 : parting - 20;
  const cut = (letters: readonly string[]): string => {
    if (letters.length === 0) return '(rien)';
    const words = letters.slice(start, start + LONGEST).join('');
    return `${start > 0 ? '…' : ''}${words}${letters.length > start + LONGEST ? '…' : ''}`;
  };
  return [cut(a), cut(b)];
}

/** Tells the records that a sheet no longer has: what was published stays. */
export function tellLost(sheet: string, ids: readonly string[], found: CollectFindings): void {
  if (ids.length === 0) return;
  const lines = ids.length > 1 ? 'les lignes manquent' : 'la ligne manque';
  found.defect(
    `feuille ${sheet}`,
    `${lines} : ${ids.join(', ')}. Ce qui a été publié ne se supprime pas : les remettre, d’après un classeur nouveau (npm run classeur).`,
  );
}

/** An identifier formed from words, which no other has: « mission-locale », « mission-locale-2 ». */
export function freeId(words: string, taken: Set<string>): string {
  const base = textKey(words).split(' ').slice(0, 6).join('-') || 'sans-nom';
  let id = base;
  for (let rank = 2; taken.has(id); rank += 1) id = `${base}-${rank}`;
  taken.add(id);
  return id;
}
