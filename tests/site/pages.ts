import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from '../../src/parse-html.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import type { BuiltPage } from '../../src/built/link-defects.ts';

/** A page of a built site, with its text. */
export interface Page extends BuiltPage {
  readonly html: string;
}

/** The site as it is published, read once: another folder may be a link to it. */
const held = new Map<string, readonly Page[]>();

/** The pages of a built folder, by address; throws when it was not built. */
export function readPages(folder: string): readonly Page[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No built site in ${folder}: run « npm test », or « npm run build » for dist/ alone.`);
  return held.get(realpathSync(folder)) ?? readFolder(folder);
}

function readFolder(folder: string): readonly Page[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file));
}

function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  let tree: Page['tree'] | null = null;
  return {
    file,
    address: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`,
    html,
    // Parsed for who asks: most tests of another site than the published one read its letters alone.
    get tree() {
      tree ??= fromHtml(html);
      return tree;
    },
  };
}

/** The pages of the site as it is published. */
export const pages: readonly Page[] = readPages(siteFolders.published);
held.set(realpathSync(siteFolders.published), pages);

/** The same without the page that a host shows at any depth in place of a missing one, which can link to nothing. */
export const ordinaryPages: readonly Page[] = pages.filter(({ file }) => file !== '404.html');
