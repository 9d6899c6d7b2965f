import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that a build made, each with the fingerprint of all that it was made from: the next build makes again only what has changed. */
export interface KeptTexts {
  /** The text that was made from this, by these programs, for this place; null where there is none. */
  readonly find: (place: string, made: MadeFrom) => string | null;
  /** Keeps a text, in the stead of the one of its place. */
  readonly keep: (place: string, made: MadeFrom, text: string) => void;
}

/** All that a text is made from, besides the programs, in any form that tells it whole. */
export type MadeFrom = string | Uint8Array;

/** The texts kept in a folder, one file a place; `programs` is the fingerprint of the programs that make them. */
export function keptTexts(folder: string, programs: string): KeptTexts {
  mkdirSync(folder, { recursive: true });
  const fileOf = (place: string): string => join(folder, digest(place).slice(0, 32));
  return {
    find: (place, made) => {
      const file = fileOf(place);
      if (!existsSync(file)) return null;
      const text = readFileSync(file, 'utf8');
      const head = `${digest(programs, made)}\n`;
      return text.startsWith(head) ? text.slice(head.length) : null;
    },
    keep: (place, made, text) => {
      const partial = `${fileOf(place)}.${process.pid}.partial`;
      writeFileSync(partial, `${digest(programs, made)}\n${text}`);
      // A name that is taken is freed first: some systems write a file to the disk at once when it takes the place of another.
      rmSync(fileOf(place), { force: true });
      renameSync(partial, fileOf(place));
    },
  };
}

/** What was kept for a place where it was made from the same, else what `make` gives, kept in its turn; values as JSON holds them. */
export function keptOr<Value>(
  kept: KeptTexts | null,
  place: string,
  made: MadeFrom,
  make: () => Value,
): Value {
  const known = kept?.find(place, made) ?? null;
  if (known !== null) return JSON.parse(known) as Value;
  const value = make();
  kept?.keep(place, made, JSON.stringify(value));
  return value;
}

function digest(...parts: readonly MadeFrom[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
}
