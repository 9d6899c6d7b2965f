import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an address of the server leads to. */
export type Served =
  | { readonly file: string; readonly stat: Stats }
  /** The folder is asked for without its last slash: the address that has it. */
  | { readonly redirect: string };

/**
 * Finds what a folder holds at the raw target of a request (« /a/b%20c/?d »), under a path with both slashes; null when there is nothing.
 * A part that is empty, hidden, or leads out of the folder finds nothing, however it is written.
 */
export function findServed(folder: string, basePath: string, target: string): Served | null {
  const [path = '', ...query] = target.split('?');
  if (!path.startsWith(basePath)) return null;
  const parts = decodeParts(path.slice(basePath.length));
  if (parts === null) return null;
  const isFolderAddress = parts.at(-1) === '';
  const names = isFolderAddress ? parts.slice(0, -1) : parts;
  if (names.some((name) => name === '' || name.startsWith('.') || /[/\\\0]/u.test(name))) return null;
  const place = join(folder, ...names);
  const stat = statOf(isFolderAddress ? join(place, 'index.html') : place);
  if (stat?.isFile() === true) return { file: isFolderAddress ? join(place, 'index.html') : place, stat };
  if (isFolderAddress || stat?.isDirectory() !== true) return null;
  const address = `${basePath}${names.map(encodeURIComponent).join('/')}/`;
  return { redirect: [address, ...query].join('?') };
}

function decodeParts(path: string): readonly string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** Null also for a path that no system can bear: too long, or through a file as if it were a folder. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** The part of a file that is asked for: its first and its last byte. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a `Range` header against the size of a file. Null means the whole file: no header, several ranges, another unit, or one that
 * means nothing, such as « bytes=5-2 »; « unsatisfiable » means that none of the bytes asked for exist.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  if (start >= size) return 'unsatisfiable';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
