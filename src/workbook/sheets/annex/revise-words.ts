import { type Document, isMap, isSeq, type YAMLMap, YAMLMap as Mapping, YAMLSeq } from 'yaml';
import { folded, setText } from '../edit-yaml.ts';

type Path = readonly (string | number)[];

/** Sets official words at a path, and keeps those before them under the edition that changes them; a correction within one edition keeps the first. */
export function reviseAction(document: Document, index: number, words: string, edition: string): void {
  const path: Path = ['actions', index];
  const before = document.getIn([...path, 'texte']);
  setText(document, [...path, 'texte'], words);
  if (document.getIn([...path, 'depuis']) === edition) return;
  keepWords(document, [...path, 'revisions'], { edition }, before);
}

/** The same for another cell of the row, that may be new or go. */
export function reviseCell(document: Document, field: string, words: string, edition: string): void {
  const before = document.get(field) ?? null;
  setText(document, [field], words, { isOptional: true });
  keepWords(document, ['revisions'], { edition, champ: field }, before);
}

function keepWords(
  document: Document,
  path: Path,
  keys: Readonly<Record<string, string>>,
  before: unknown,
): void {
  const known = document.getIn(path);
  const list = isSeq(known) ? known : new YAMLSeq();
  const isKept = list.items.some(
    (item) => isMap(item) && Object.entries(keys).every(([key, value]) => item.get(key) === value),
  );
  if (isKept) return;
  const revision = mapping({ ...keys, avant: typeof before === 'string' ? folded(before) : null });
  list.items.unshift(revision);
  if (!isSeq(known)) document.setIn(path, list);
}

/** Withdraws an action by an edition, with its reason; the action keeps its place. */
export function withdraw(document: Document, index: number, reason: string, edition: string): void {
  const path = ['actions', index, 'retrait'];
  if (isMap(document.getIn(path))) setText(document, [...path, 'motif'], reason);
  else document.setIn(path, mapping({ edition, motif: folded(reason) }));
}

/** Adds an action at the end of its row, by an edition; its number is the first that was never given. */
export function addAction(
  document: Document,
  row: string,
  words: string,
  particulars: Readonly<Record<string, string>>,
  edition: string,
): void {
  const known = document.get('actions');
  const list = isSeq(known) ? known : new YAMLSeq();
  const numbers = list.items.map((item) =>
    Number(/-(\d+)$/u.exec(String(isMap(item) ? item.get('id') : ''))?.[1] ?? 0),
  );
  const filled = Object.entries(particulars).filter(([, text]) => text !== '');
  const action = mapping({
    id: `${row}-${Math.max(0, ...numbers) + 1}`,
    texte: folded(words),
    depuis: edition,
    ...Object.fromEntries(
      filled.map(([field, text]) => [field, field === 'debut' || field === 'fin' ? text : folded(text)]),
    ),
  });
  list.flow = false;
  list.items.push(action);
  if (!isSeq(known)) document.set('actions', list);
}

function mapping(content: Readonly<Record<string, unknown>>): YAMLMap {
  const map = new Mapping();
  for (const [key, value] of Object.entries(content)) map.set(key, value);
  return map;
}
