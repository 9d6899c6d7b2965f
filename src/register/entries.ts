import { Refusal } from '../refusal.ts';

/** One line of the register; `raison` says why an anchor now stands for other words, `retrait` why its passage is no longer there. */
export type RegisterEntry =
  | { readonly adresse: string; readonly vers?: string }
  | { readonly page: string; readonly ancre: string; readonly vers: string }
  | { readonly page: string; readonly ancre: string; readonly retrait: string }
  | {
      readonly page: string;
      readonly ancre: string;
      readonly empreinte: string;
      readonly debut: string;
      readonly raison?: string;
    };

/** The keys of each kind of line, those that it may do without last. */
const KINDS: readonly { readonly needed: readonly string[]; readonly allowed: readonly string[] }[] = [
  { needed: ['adresse'], allowed: ['vers'] },
  { needed: ['page', 'ancre', 'vers'], allowed: [] },
  { needed: ['page', 'ancre', 'retrait'], allowed: [] },
  { needed: ['page', 'ancre', 'empreinte', 'debut'], allowed: ['raison'] },
];

/** An address of the site from its root: no other site, no parent folder, no character that an address would change. */
const ADDRESS = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/u;
const ANCHOR = /^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$/u;
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/u;

const RESTORE =
  'rétablir la ligne écrite par « npm run registre », en la reprenant de la copie la plus récente.';

/** The lines of the register as typed entries, in order; throws a Refusal with file and line of every one that is none. */
export function readEntries(text: string): readonly RegisterEntry[] {
  const defects: string[] = [];
  const seen = new Map<string, string>();
  const entries: RegisterEntry[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const entry = readEntry(line);
    const fact = typeof entry === 'string' ? entry : seenDefect(entry, line, seen);
    if (fact !== null) defects.push(`content/registre.jsonl:${index + 1}:1 ${fact} : ${RESTORE}`);
    if (typeof entry !== 'string') entries.push(entry);
  }
  if (defects.length > 0) throw new Refusal(defects.join('\n'));
  return entries;
}

/** One entry as a line of the register. */
export function writeEntry(entry: RegisterEntry): string {
  return JSON.stringify(entry);
}

/** The entry of a line, or what is wrong with it. */
function readEntry(line: string): RegisterEntry | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'cette ligne n’est pas du JSON';
  }
  if (!isEntry(value)) return 'cette ligne n’est ni une adresse, ni une ancre, ni un alias, ni un retrait';
  return contentDefect(value) ?? value;
}

function isEntry(value: unknown): value is RegisterEntry {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  const isKind = KINDS.some(
    ({ needed, allowed }) =>
      needed.every((key) => keys.includes(key)) &&
      keys.every((key) => needed.includes(key) || allowed.includes(key)),
  );
  return isKind && Object.values(value).every((text) => typeof text === 'string' && text !== '');
}

function contentDefect(entry: RegisterEntry): string | null {
  const addresses = 'adresse' in entry ? [entry.adresse, entry.vers] : [entry.page];
  const wrong = addresses.find((address) => address !== undefined && !ADDRESS.test(address));
  if (wrong !== undefined) return `« ${wrong} » n’est pas une adresse du site`;
  if ('adresse' in entry)
    return entry.adresse === entry.vers ? 'une adresse y est remplacée par elle-même' : null;
  const anchors = [entry.ancre, ...('vers' in entry ? [entry.vers] : [])];
  const odd = anchors.find((anchor) => !ANCHOR.test(anchor));
  if (odd !== undefined) return `« ${odd} » n’est pas une ancre`;
  if ('vers' in entry) return entry.ancre === entry.vers ? 'une ancre y est remplacée par elle-même' : null;
  if (Object.values(entry).some((text) => HIDDEN.test(text)))
    return 'cette ligne contient un caractère caché';
  if ('empreinte' in entry && !/^[0-9a-f]{12}$/u.test(entry.empreinte))
    return `« ${entry.empreinte} » n’est pas une empreinte`;
  return null;
}

/** What is wrong with an entry after those above it: a line that comes back, or other words for an anchor without a reason. */
function seenDefect(entry: RegisterEntry, line: string, seen: Map<string, string>): string | null {
  const key = 'adresse' in entry ? entry.adresse : `${entry.page}#${entry.ancre}`;
  const before = seen.get(key);
  seen.set(key, line);
  if (before === line) return 'cette ligne est déjà au-dessus';
  if (before === undefined)
    return 'retrait' in entry ? 'elle retire une ancre que le registre n’a pas' : null;
  if ('adresse' in entry) return entry.vers === undefined ? 'cette adresse est déjà au-dessus' : null;
  const isPlain = 'empreinte' in entry && entry.raison === undefined;
  return isPlain && !before.includes('"retrait"')
    ? 'cette ancre a d’autres mots que ci-dessus, sans raison'
    : null;
}
