import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { webAddress } from '../editorial/fields/web-address.ts';
import type { MdxFile } from '../editorial/mdx/mdx-file.ts';
import { type MdxNode, nodesOf } from '../editorial/mdx/mdx-tree.ts';
import { chapterUrl } from '../urls.ts';
import { type KnownAddresses, pageUrl } from './known-addresses.ts';
import type { Texts } from './read-texts.ts';

const MAIL_OR_PHONE = /^(?:mailto:[^\s@?"'<>]+@[^\s@?"'<>]+|tel:\+?\d{3,15})$/u;

/** Reports every link of our texts that leads nowhere, or out of the site by a way that is not a plain address. */
export function checkLinks(texts: Texts, known: KnownAddresses): void {
  for (const chapter of texts.chapters) checkFile(chapter, chapterUrl(chapter.id), known);
  for (const page of texts.pages) checkFile(page, pageUrl(page), known);
  for (const explanation of texts.explanations)
    checkFile(explanation, `/indicateurs/${explanation.id}/`, known);
}

function checkFile(file: MdxFile<unknown>, page: string, known: KnownAddresses): void {
  for (const node of nodesOf(file.tree)) {
    if (node.type !== 'link') continue;
    const message = linkDefect(node, page, known);
    if (message !== null) file.complainAt(node, message);
  }
}

function linkDefect(
  { url = '' }: MdxNode,
  page: string,
  { addresses, anchors }: KnownAddresses,
): string | null {
  if (/^https?:/iu.test(url)) return webAddress.safeParse(url).error?.issues[0]?.message ?? null;
  if (MAIL_OR_PHONE.test(url)) return null;
  const shown = `« ${url} »`;
  if (url === '' || /^[a-z][a-z0-9+.-]*:|^\/\/|[\s\\"'<>]/iu.test(url))
    return `le lien ${shown} n’est ni une page du site ni une adresse du web : écrire « /page/ » ou « https://… ».`;
  const [path = '', anchor = null] = url.split('#');
  const target = path === '' ? page : posix.join(path.startsWith('/') ? '/' : page, path);
  if (!addresses.has(target))
    return addresses.has(`${target}/`)
      ? `le lien ${shown} ne mène à aucune page : finir l’adresse par « / ».`
      : `le lien ${shown} ne mène à aucune page du site : corriger l’adresse.`;
  const names = anchors.get(target);
  if (anchor === null || names === undefined || names.has(anchor)) return null;
  return `le lien ${shown} mène à la page ${target}, qui n’a pas d’ancre « ${anchor} » : prendre celle que donne son signe ¶.`;
}

/** Addresses that the site keeps for itself, by the first folder of src/pages or of what is published. */
const TAKEN: ReadonlySet<string> = new Set(
  'convention donnees errata glossaire graphiques index indicateurs integrer quartiers verification partage fonts robots sitemap favicon'.split(
    ' ',
  ),
);

/** Reports a page of our prose that takes the address of another, or that nothing leads to. */
export function checkOwnPages(root: string, { chapters, pages }: Texts): void {
  const fixed = join(root, 'src/urls.ts');
  const code = existsSync(fixed) ? readFileSync(fixed, 'utf8') : '';
  for (const page of pages) {
    if (TAKEN.has(page.id)) {
      page.complain(
        [],
        `« ${page.id} » est déjà l’adresse d’une page du site : donner un autre nom au fichier.`,
      );
      continue;
    }
    const others = [...chapters, ...pages.filter((other) => other !== page)];
    const isLinked = others.some(({ tree }) =>
      [...nodesOf(tree)].some(({ url = '' }) => url.split('#')[0] === pageUrl(page)),
    );
    // The menu and the foot of the pages take their links from src/urls.ts.
    if (!isLinked && !code.includes(`'${pageUrl(page)}'`))
      page.complain(
        [],
        `aucune page ne mène à celle-ci : écrire ailleurs un lien [mots](${pageUrl(page)}), ou retirer le fichier.`,
      );
  }
}
