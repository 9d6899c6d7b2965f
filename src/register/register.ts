/** What an anchor stands for: the fingerprint of its words and how they begin. */
export interface Anchor {
  readonly fingerprint: string;
  readonly start: string;
}

/** Every address and anchor ever published, read from content/registre.jsonl in the order of its lines. */
export interface Register {
  /** Addresses of pages and files, from the root of the site. */
  readonly addresses: ReadonlySet<string>;
  /** Addresses that have moved, with the address that replaces each. */
  readonly moved: ReadonlyMap<string, string>;
  /** Anchors by page, then by name, with the words of their last entry. */
  readonly anchors: ReadonlyMap<string, ReadonlyMap<string, Anchor>>;
  /** Anchors that gave way to another of the same page, by page, then by name. */
  readonly aliases: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One line of the register; `raison` says why an anchor now stands for other words. */
export type RegisterEntry =
  | { readonly adresse: string; readonly vers?: string }
  | { readonly page: string; readonly ancre: string; readonly vers: string }
  | {
      readonly page: string;
      readonly ancre: string;
      readonly empreinte: string;
      readonly debut: string;
      readonly raison?: string;
    };

/** Reads the register, one JSON object a line. Throws with file and line on a line that is none of the three kinds. */
export function readRegister(text: string): Register {
  const addresses = new Set<string>();
  const moved = new Map<string, string>();
  const anchors = new Map<string, Map<string, Anchor>>();
  const aliases = new Map<string, Map<string, string>>();
  for (const entry of readEntries(text)) {
    if ('adresse' in entry) {
      addresses.add(entry.adresse);
      if (entry.vers !== undefined) moved.set(entry.adresse, entry.vers);
    } else if ('vers' in entry) inner(aliases, entry.page).set(entry.ancre, entry.vers);
    else inner(anchors, entry.page).set(entry.ancre, { fingerprint: entry.empreinte, start: entry.debut });
  }
  return { addresses, moved, anchors, aliases };
}

/** The lines of the register as typed entries, in order. */
export function readEntries(text: string): readonly RegisterEntry[] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return lines.filter(({ line }) => line !== '').map(({ line, number }) => readEntry(line, number));
}

/** One entry as a line of the register. */
export function writeEntry(entry: RegisterEntry): string {
  return JSON.stringify(entry);
}

function readEntry(line: string, number: number): RegisterEntry {
  const place = `content/registre.jsonl:${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(
      `${place} n’est pas une ligne JSON : rétablir la ligne telle que la commande « npm run registre » l’a écrite.`,
    );
  }
  if (!isEntry(value))
    throw new Error(
      `${place} n’est ni une adresse, ni une ancre, ni un alias : rétablir la ligne écrite par « npm run registre ».`,
    );
  return value;
}

function isEntry(value: unknown): value is RegisterEntry {
  if (typeof value !== 'object' || value === null) return false;
  const has = (...keys: readonly string[]): boolean =>
    keys.every((key) => typeof (value as Readonly<Record<string, unknown>>)[key] === 'string');
  return has('adresse') || has('page', 'ancre', 'vers') || has('page', 'ancre', 'empreinte', 'debut');
}

function inner<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = map.get(key) ?? new Map<string, Value>();
  map.set(key, found);
  return found;
}
