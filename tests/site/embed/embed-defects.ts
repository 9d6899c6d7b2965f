import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute } from '../../../src/built/link-defects.ts';
import { fromHtml } from '../../../src/parse-html.ts';
import { select, selectAll } from '../../../src/select.ts';
import { typeset } from '../../../src/typography.ts';
import type { EmbedFile } from './embed-files.ts';
import type { BuiltSite } from './site-facts.ts';

/** What would bring a second request, a script or a visitor's trace: an embed is one document and a font. */
const REQUESTED =
  'script, img, iframe, object, embed, video, audio, link[rel~="stylesheet"], link[rel~="preload"]';

/** What an embed lacks of what a newsroom is promised, one sentence each. */
export function embedDefects(embed: EmbedFile, site: BuiltSite): readonly string[] {
  const tree = fromHtml(embed.html);
  const checks: Readonly<Record<string, boolean>> = {
    'asks for more than itself and a font': selectAll(REQUESTED, tree).length === 0,
    'may be listed by search engines': isNoindex(tree),
    'has a wrong canonical address': canonicalOf(tree) === expectedCanonical(tree, embed, site),
    'has no finding for a title': /\p{L}.*\.$/u.test(textOf(tree, 'header h1')),
    'has no drawing': select('main .g-box svg', tree) !== undefined,
    'has no table in a closed disclosure': hasClosedTable(tree),
    'has no source': plain(textOf(tree, 'footer')).includes('Source : '),
    'has no date': /Données de \d{4}.* ; fichier établi le \d/u.test(plain(textOf(tree, 'footer'))),
    'does not say in whose name': plain(textOf(tree, 'footer')).includes(plain(typeset(site.edition.credit))),
    'has no licence': plain(textOf(tree, 'footer')).includes('Licence Ouverte 2.0'),
    'does not say the address of its full page, in words and by a link': saysFullPage(tree, embed, site),
    'is not discovered': discoveryOf(tree) === addressOf(site, embed.address, 'oembed.json'),
    'has a wrong image for cards': hasCard(tree, embed, site),
  };
  return Object.entries(checks).flatMap(([defect, holds]) => (holds ? [] : [`${embed.address} ${defect}`]));
}

function isNoindex(tree: Root): boolean {
  return valueOf(tree, 'meta[name="robots"]', 'content')?.includes('noindex') === true;
}

function canonicalOf(tree: Root): string | null {
  return valueOf(tree, 'link[rel="canonical"]', 'href');
}

/** The page that the embed leads to, without its anchor. */
function expectedCanonical(tree: Root, embed: EmbedFile, site: BuiltSite): string | null {
  const page = fullPageOf(tree, embed)?.pathname ?? '';
  return site.publicAddress === '' ? null : addressOf(site, page, '');
}

function hasClosedTable(tree: Root): boolean {
  const details = selectAll('main details', tree).find((one) => select('table', one) !== undefined);
  const rows = details === undefined ? [] : selectAll('tbody tr', details);
  return details !== undefined && attribute(details, 'open') === null && rows.length >= 13;
}

function saysFullPage(tree: Root, embed: EmbedFile, site: BuiltSite): boolean {
  const page = fullPageOf(tree, embed);
  if (page === null) return false;
  const isThere = /^\/(?:indicateurs\/[^/]+\/(?:[^/]+\/)?|quartiers\/[^/]+\/)$/u.test(page.pathname);
  const words = addressOf(site, page.pathname, page.hash);
  return isThere && (site.publicAddress === '' || textOf(tree, 'footer').includes(words));
}

function fullPageOf(tree: Root, { address }: EmbedFile): URL | null {
  const link = selectAll('footer a', tree).at(-1);
  const href = link === undefined ? null : attribute(link, 'href');
  return href === null ? null : new URL(href, `https://site.invalid${address}`);
}

function discoveryOf(tree: Root): string | null {
  return valueOf(tree, 'link[rel="alternate"][type="application/json+oembed"]', 'href');
}

function imageOf(tree: Root): string | null {
  return valueOf(tree, 'meta[property="og:image"]', 'content');
}

/** Its own for the neighbourhood shown by default, that of its indicator for a ranking, else that of the neighbourhood; all as large as cards want them. */
function hasCard(tree: Root, { figure, territory }: EmbedFile, site: BuiltSite): boolean {
  if (site.publicAddress === '') return imageOf(tree) === null;
  const own = figure.startsWith('classement-')
    ? figure.replace('classement', 'indicateurs')
    : `graphiques-${figure}`;
  const name = territory === site.defaultFocus ? own : `quartiers-${territory}`;
  const file = `/partage/${name}.png`;
  return (
    imageOf(tree) === addressOf(site, file, '') &&
    existsSync(join(site.folder, file)) &&
    valueOf(tree, 'meta[property="og:image:width"]', 'content') === '1200' &&
    valueOf(tree, 'meta[property="og:image:height"]', 'content') === '630' &&
    (valueOf(tree, 'meta[property="og:image:alt"]', 'content') ?? '').length > 10 &&
    valueOf(tree, 'meta[name="twitter:card"]', 'content') === 'summary_large_image'
  );
}

/** The absolute address of a file; relative to its page while the public address is not known. */
function addressOf({ publicAddress }: BuiltSite, page: string, rest: string): string {
  return publicAddress === '' ? rest : `${publicAddress.replace(/\/$/u, '')}${page}${rest}`;
}

function valueOf(tree: Root, selector: string, property: string): string | null {
  const element: Element | undefined = select(selector, tree);
  return element === undefined ? null : attribute(element, property);
}

function textOf(tree: Root, selector: string): string {
  const element = select(selector, tree);
  return element === undefined ? '' : toString(element);
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ');
}
