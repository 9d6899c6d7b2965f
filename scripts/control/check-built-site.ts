import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from '../../src/parse-html.ts';
import { type BuiltPage, linkDefects, siteContents } from '../../src/built/link-defects.ts';
import { expectedWording, firstEditionDefects, wordingDefects } from '../../src/built/wording-defects.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { brokenPromises, notRegistered } from '../../src/promises/check-register.ts';
import { observeSite, observeTree } from '../../src/promises/observe-site.ts';
import { readRegister } from '../../src/register/register.ts';
import { listFiles } from '../files/list-files.ts';
import { REGISTER, textOf } from '../ledgers/ledger-seals.ts';

/** A rule that a built site is checked by, and what it found wrong, in French. */
export interface Finding {
  readonly rule: string;
  readonly defects: readonly string[];
}

/** Checks a built folder by the rules that hold whatever its content: official words, links, register. Sources must be sound. */
export function checkBuiltSite(folder: string, root: string): readonly Finding[] {
  if (!existsSync(join(folder, 'index.html')))
    return [{ rule: 'Site construit', defects: ['Il n’y a pas de site construit : npm run build'] }];
  const pages = readBuiltPages(folder);
  const editorial = loadEditorial(root);
  const contents = siteContents(listFiles(folder), pages);
  const trees = new Map(pages.map(({ address, tree }) => [address, tree]));
  const register = readRegister(textOf(root, `content/${REGISTER}`));
  // The trees are at hand: to read each page again would take as long as all the rest.
  const site = observeSite(folder, (_html, page) => {
    const tree = trees.get(page);
    return tree === undefined ? undefined : observeTree(tree, page);
  });
  return [
    {
      rule: 'Mots officiels',
      defects: [
        ...firstEditionDefects(root, editorial),
        ...wordingDefects(expectedWording(root, editorial), trees),
      ],
    },
    { rule: 'Liens', defects: pages.flatMap((page) => linkDefects(page, contents)) },
    {
      rule: 'Registre des adresses',
      defects: [...brokenPromises(register, site), ...notRegistered(register, site)],
    },
  ];
}

function readBuiltPages(folder: string): readonly BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const tree = fromHtml(readFileSync(join(folder, file), 'utf8'));
      return { file, address: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`, tree };
    });
}
