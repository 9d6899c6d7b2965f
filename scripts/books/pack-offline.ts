import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_SHEET, fontSheet, offlinePage } from '../../src/books/offline/offline-page.ts';
import { keptOr, type KeptTexts } from '../../src/keeping/kept-texts.ts';
import { OFFLINE } from '../../src/urls.ts';
import { listFiles } from '../files/list-files.ts';
import { zipFiles } from './zip-files.ts';

/** The folder that the archive opens into. */
export const OFFLINE_FOLDER = 'convention-mons-en-baroeul';

/** What a copy on a disk does without: the charts made to be framed, share images, what serves hosts and robots, the copy itself. */
const LEFT_OUT =
  /^(?:graphiques\/|quartiers\/[^/]+\/graphiques\/|partage\/|fonts\/|404\.html$|robots\.txt$|sitemap\.xml$|_headers$|nginx\.conf$|\.|.*\.zip$|.*\/\.)/u;

/** A built folder, and the address that its links outside the copy lead to; '' while it is not known. */
export interface OfflineSource {
  readonly folder: string;
  readonly publicAddress: string;
}

/** The pages of a copy for a disk by the text that they were made from, and the fonts that they name. */
export type OfflinePages = ReadonlyMap<string, OfflineText>;

interface OfflineText {
  readonly text: string;
  /** Its part of the sheet of fonts, a line a face. */
  readonly faces: readonly string[];
}

/** The pages of a built folder as they work from a disk. What stands beside them may still be missing, but for their fonts. */
export function offlinePages(source: OfflineSource, kept: KeptTexts | null): OfflinePages {
  const { folder, publicAddress } = source;
  const files = listFiles(folder).filter((file) => !LEFT_OUT.test(file) && file.endsWith('.html'));
  return new Map(
    files.map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const page = keptOr(kept, file, `${publicAddress}\n${html}`, () => offlineText(file, html, source));
      return [keyOf(file, html), page];
    }),
  );
}

/**
 * The reading site as an archive that opens from a disk; `known` are pages already made, where their text has not changed since, and
 * `kept` has the archive of a build before, for the same files.
 */
export function packOffline(source: OfflineSource, known: OfflinePages, kept: KeptTexts | null): Uint8Array {
  const packed = new Map<string, string | Uint8Array>();
  const faces = new Map<string, string>();
  for (const file of listFiles(source.folder)
    .filter((path) => !LEFT_OUT.test(path))
    .toSorted()) {
    const bytes = readFileSync(join(source.folder, file));
    if (!file.endsWith('.html')) packed.set(file, bytes);
    else {
      const html = bytes.toString('utf8');
      const page = known.get(keyOf(file, html)) ?? offlineText(file, html, source);
      packed.set(file, page.text);
      // The pages name two fonts, or ours alone, each in the form that its own style has been pruned to.
      for (const face of page.faces) faces.set(/base64,[^)]*/u.exec(face)?.[0] ?? '', face);
    }
  }
  packed.set(FONT_SHEET.slice(1), [...faces.values()].filter((face) => face !== '').join('\n'));
  const named = new Map([...packed].map(([path, content]) => [`${OFFLINE_FOLDER}/${path}`, content]));
  const base64 = keptOr(kept, OFFLINE, fingerprint(named), () =>
    Buffer.from(zipFiles(named, isPressed)).toString('base64'),
  );
  return Buffer.from(base64, 'base64');
}

/** Whether the bytes of a file are pressed already. */
function isPressed(path: string): boolean {
  return /\.(?:png|webp|pdf|epub|woff2)$/u.test(path);
}

/** What tells files apart, by their paths and contents, in their order. */
function fingerprint(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(JSON.stringify([path, content.length])).update(content);
  return hash.digest('hex');
}

function offlineText(file: string, html: string, { folder, publicAddress }: OfflineSource): OfflineText {
  // A link of the site leads to a file of the site: what the copy holds is told by its name alone.
  const isInCopy = (path: string): boolean => !LEFT_OUT.test(path);
  const sheet = fontSheet(html, file, (path) => readFileSync(join(folder, path)));
  return { text: offlinePage(html, file, { isInCopy, publicAddress }), faces: sheet.split('\n') };
}

function keyOf(file: string, html: string): string {
  return `${file}\n${html}`;
}
