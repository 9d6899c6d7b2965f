import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../scripts/site-folders.ts';
import { attribute } from '../../src/built/attribute.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { foldTypography as fold } from '../../src/register/fingerprint.ts';
import { pages, readPages, type Page } from './pages.ts';

const { annexe, enBref, themes } = loadEditorial('.');
const inForce = annexe.flatMap(({ id: row, actions }) =>
  actions.filter(({ retrait }) => retrait === null).map((action) => ({ row, action })),
);

describe('the themes', () => {
  test('every action in force is under at least one theme, in plain words, and leads to its exact text', () => {
    const shown = new Set(themes.flatMap(({ id }) => linksOf(pageAt(`/themes/${id}/`), '.actions a')));
    const wanted = inForce.map(({ row, action }) => `/ambitions/${row}/#${action.id}`);
    expect(wanted.filter((link) => !shown.has(link))).toEqual([]);
  });

  test.each(themes)('$id shows the plain words and the places of its actions', ({ id, actions }) => {
    const words = fold(textOf(pageAt(`/themes/${id}/`)));
    for (const { en_clair: plain, lieux } of actions)
      for (const said of [plain, ...lieux]) expect(words).toContain(fold(said));
  });

  test.each(themes)(
    '$id leads from the index, and says whom to ask or that the town is to say it',
    ({ id }) => {
      expect(linksOf(pageAt('/themes/'), 'main a')).toContain(`/themes/${id}/`);
      expect(textOf(pageAt(`/themes/${id}/`))).toMatch(/À qui demander.*sont à préciser par la ville/su);
    },
  );

  test('with the particulars of an invented town, its telephone and its mail are links', () => {
    const page = readPages(siteFolders.addressed).find(({ address }) => address === '/themes/emploi/');
    const links = page === undefined ? [] : selectAll('[aria-labelledby=demander] a', page.tree);
    expect(links.map((link) => attribute(link, 'href')?.split(':')[0])).toEqual(['tel', 'mailto']);
  });
});

describe('en bref', () => {
  const places = enBref.map(({ id, phrases }) => ({ id, phrases, address: addressOf(id) }));

  test.each(places)('$id is at the head of $address, outside the official words', ({ address, phrases }) => {
    const { tree } = pageAt(address);
    const brief = select('.brief', tree);
    const words = brief === undefined ? '' : fold(toString(brief));
    for (const { texte } of phrases) expect(words).toContain(fold(texte));
    expect(words).toContain(fold('résumé non officiel'));
    expect(selectAll('[data-officiel] .brief', tree)).toEqual([]);
  });

  test.each(places)('$id leads from the page of all summaries to each of its passages', ({ id, phrases }) => {
    const section = select(`[aria-labelledby="${id}"]`, pageAt('/en-bref/').tree);
    const items = section === undefined ? [] : selectAll('li', section);
    expect(items).toHaveLength(phrases.length);
    const links = items.flatMap((item) => hrefsOf(item));
    expect(links.length).toBeGreaterThanOrEqual(phrases.length);
    // The title of a chapter, and a cell of the annex that is no action, have no anchor of their own.
    expect(links.filter((link) => !link.includes('#') && !/tableau|annexe/u.test(link))).toEqual([]);
  });
});

describe('the home page and the press', () => {
  test('the home page gives the themes first, then the neighbourhood, then the document, and no ranking', () => {
    const page = pageAt('/');
    const headings = selectAll('h2', page.tree).map((heading) => attribute(heading, 'id'));
    expect(headings.slice(0, 3)).toEqual(['themes', 'chiffres', 'document']);
    expect(textOf(page)).not.toMatch(/la plus élevée/u);
  });

  test('each story has its sentence, its caution and its table; one that is drawn has its drawing and its embed', () => {
    const sections = selectAll('section.row', pageAt('/presse/').tree);
    expect(sections.map(anchorOf)).toEqual(['sans-date', 'hausse', 'habitants', 'rsa', 'contraste']);
    for (const section of sections) {
      const isDrawn = anchorOf(section) !== 'sans-date';
      expect(toString(select('.caution', section) ?? section).length).toBeGreaterThan(40);
      expect(selectAll('table', section).length).toBeGreaterThan(0);
      expect(selectAll('svg', section).length > 0).toBe(isDrawn);
      expect(hrefsOf(section).some((href) => href.includes('integrer/?graphique='))).toBe(isDrawn);
    }
  });

  test('the stories say the figures of the table of the first edition', () => {
    const words = fold(textOf(pageAt('/presse/')));
    for (const said of ['87 actions', '39,8 %', '10,2 %', '14,0 %', '3,2 points au-dessus'])
      expect(words).toContain(fold(said));
  });
});

function anchorOf(section: Element): string {
  const heading = select('h2', section);
  return heading === undefined ? '' : (attribute(heading, 'id') ?? '');
}

function addressOf(id: string): string {
  if (id === 'document') return '/convention/';
  const [kind = '', ...name] = id.split('-');
  return `/${kind === 'chapitre' ? 'convention' : 'ambitions'}/${name.join('-')}/`;
}

function pageAt(address: string): Page {
  const page = pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`No page "${address}".`);
  return page;
}

function textOf({ tree }: Page): string {
  const main = select('main', tree);
  return main === undefined ? '' : toString(main).replace(/\s+/gu, ' ');
}

function linksOf({ tree, address }: Page, selector: string): readonly string[] {
  return selectAll(selector, tree).map((link) => {
    const { pathname, hash } = new URL(attribute(link, 'href') ?? '', `https://site.invalid${address}`);
    return pathname + hash;
  });
}

function hrefsOf(element: Element): readonly string[] {
  return selectAll('a', element).map((link) => attribute(link, 'href') ?? '');
}
