import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_SHEET, fontSheet, offlinePage } from '../src/books/offline/offline-page.ts';
import { listFiles } from './list-files.ts';
import { zipFiles } from './zip-files.ts';

/** The folder that the archive opens into. */
export const OFFLINE_FOLDER = 'convention-mons-en-baroeul';

/** What a copy on a disk does without: the charts made to be framed, share images, what serves hosts and robots, the copy itself. */
const LEFT_OUT =
  /^(?:graphiques\/|quartiers\/[^/]+\/graphiques\/|partage\/|fonts\/|404\.html$|robots\.txt$|sitemap\.xml$|_headers$|nginx\.conf$|\.|.*\.zip$|.*\/\.)/u;

/** The reading site as an archive that opens from a disk. */
export function packOffline(folder: string, publicAddress: string): Uint8Array {
  const files = listFiles(folder)
    .filter((file) => !LEFT_OUT.test(file))
    .toSorted();
  const site = { files: new Set([...files, FONT_SHEET.slice(1)]), publicAddress };
  const packed = new Map<string, string | Uint8Array>();
  const faces = new Map<string, string>();
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    if (!file.endsWith('.html')) packed.set(file, bytes);
    else {
      const html = bytes.toString('utf8');
      packed.set(file, offlinePage(html, file, site));
      const named = fontSheet(html, file, (path) => readFileSync(join(folder, path)));
      // The pages name two fonts, or ours alone, each in the form that its own style has been pruned to.
      for (const face of named.split('\n')) faces.set(/base64,[^)]*/u.exec(face)?.[0] ?? '', face);
    }
  }
  packed.set(FONT_SHEET.slice(1), [...faces.values()].filter((face) => face !== '').join('\n'));
  const named = [...packed].map(([path, content]) => [`${OFFLINE_FOLDER}/${path}`, content] as const);
  return zipFiles(new Map(named), (path) => /\.(?:png|webp|pdf|epub|woff2)$/u.test(path));
}
