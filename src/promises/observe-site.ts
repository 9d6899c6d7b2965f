import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObservedSite } from './check-register.ts';
import { observePage, type ObservedPage } from './observe-page.ts';

/** Files that serve the host or the browser: no reader cites their address. */
const OF_SERVICE =
  /^\/(?:404\.html|robots\.txt|sitemap\.xml|favicon\.\w+|\.htaccess|\.construction|_headers|nginx\.conf|fonts\/.*|partage\/.*|_astro\/.*|.*\.js)$/u;

/**
 * Reads a built folder: every address it answers, and the anchors of every page. Sorted, so that the register grows in a stable order.
 * A page whose bytes are known is not read again.
 */
export function observeSite(
  folder: string,
  known: (html: string, page: string) => ObservedPage | undefined = () => undefined,
): ObservedSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/u, '')}`,
    )
    .filter((path) => !OF_SERVICE.test(path))
    .toSorted();
  const pages = files
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const page = addressOf(path);
      return known(html, page) ?? observePage(html, page);
    });
  return { addresses: new Set(files.map(addressOf).toSorted()), pages };
}

function addressOf(path: string): string {
  return path.replace(/\/index\.html$/u, '/');
}
