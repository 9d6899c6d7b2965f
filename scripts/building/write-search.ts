import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Editorial } from '../../src/editorial/load-editorial.ts';
import type { NotedPages } from '../../src/finishing/noted-pages.ts';
import { buildIndex, synonymsOf } from '../../src/search/index/build-index.ts';
import { readDocuments } from '../../src/search/index/read-documents.ts';
import type { SearchDocument, SearchIndex } from '../../src/search/index/search-index.ts';
import { listFiles } from '../files/list-files.ts';
import { projectRoot } from '../project-root.ts';

/** Adds to a built folder the index of the search, made from its finished pages, and the script that asks it. */
export async function writeSearch(
  folder: string,
  { glossaire, index }: Pick<Editorial, 'glossaire' | 'index'>,
  noted: NotedPages,
): Promise<void> {
  const made = buildIndex(await readPages(folder, noted), synonymsOf(glossaire, index));
  await writeFile(join(folder, 'recherche/index.js'), indexScript(made));
  await writeFile(join(folder, 'recherche/recherche.js'), await bundleScript());
}

/** The index as a classic script, that also runs in a page opened from a disk; read as data, which is faster than as code. */
export function indexScript(index: SearchIndex): string {
  const text = JSON.stringify(index).replace(/[\\'\u2028\u2029]/gu, (character) =>
    character === '\u2028' ? '\\u2028' : character === '\u2029' ? '\\u2029' : `\\${character}`,
  );
  return `performance.mark('recherche');self.indexDeRecherche=JSON.parse('${text}')\n`;
}

/** What the pages answer, as it was noted when they were finished; a page that was not is read. */
async function readPages(folder: string, noted: NotedPages): Promise<readonly SearchDocument[]> {
  const pages = listFiles(folder).filter(
    (file) => file.endsWith('index.html') && !file.startsWith('graphiques'),
  );
  const read = await Promise.all(
    pages.map(async (file) => {
      const address = `/${file.replace(/index\.html$/u, '')}`;
      const html = await readFile(join(folder, file), 'utf8');
      return noted(html, address)?.documents ?? readDocuments({ address, html });
    }),
  );
  return read.flat();
}

/** The program of the page, in one classic script; the same sources give the same bytes. */
async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'src/search/ask/start.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome92', 'firefox91', 'safari15'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild gave no script for the search.');
  return file.text;
}
