import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { fingerprint, foldTypography as fold } from '../../src/register/fingerprint.ts';
import { select, selectAll } from '../../src/select.ts';
import { type Page, pages, readPages } from './pages.ts';

const { annexe, enBref, site, themes } = loadEditorial('.');
const inForce = annexe.flatMap(({ id: row, actions }) =>
  actions.filter(({ retrait }) => retrait === null).map((action) => ({ row, action })),
);

describe('the themes', () => {
  test('every action in force is under at least one theme, in plain words, and leads to its exact text', () => {
    const shown = new Set(themes.flatMap(({ id }) => linksOf(pageAt(`/themes/${id}/`), '.actions a')));
    const wanted = inForce.map(({ row, action }) => `/ambitions/${row}/#${action.id}`);
    expect(wanted.filter((link) => !shown.has(link))).toEqual([]);
  });

  test.each(themes)(
    '$id shows the plain words and the places of its actions, or its text once reworded',
    ({ id, actions }) => {
      const words = fold(textOf(pageAt(`/themes/${id}/`)));
      const texts = new Map(inForce.map(({ action }) => [action.id, action.texte]));
      for (const { id: of, empreinte, en_clair: plain, lieux } of actions) {
        const text = texts.get(of);
        if (text === undefined) continue;
        const said = fingerprint(text) === empreinte ? [plain, ...lieux] : [text];
        for (const one of said) expect(words).toContain(fold(one));
      }
    },
  );

  test.each(themes)(
    '$id leads from the index, and says whom to ask or that the town is to say it',
    ({ id }) => {
      expect(linksOf(pageAt('/themes/'), 'main a')).toContain(`/themes/${id}/`);
      const { telephone } = site.ville;
      const said = telephone === '' ? 'sont à préciser par la ville' : telephone;
      const [, asked = ''] = textOf(pageAt(`/themes/${id}/`)).split('À qui demander');
      expect(fold(asked)).toContain(fold(said));
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
    for (const { texte } of phrases.filter(isHeld)) expect(words).toContain(fold(texte));
    expect(words).toContain(fold('résumé non officiel'));
    expect(selectAll('[data-officiel] .brief', tree)).toEqual([]);
  });

  test.each(places)('$id leads from the page of all summaries to each of its passages', ({ id, phrases }) => {
    const section = select(`[aria-labelledby="${id}"]`, pageAt('/en-bref/').tree);
    const items = section === undefined ? [] : selectAll('li', section);
    const held = phrases.filter(isHeld);
    expect(items).toHaveLength(held.length);
    const links = items.flatMap((item) => hrefsOf(item));
    expect(links.length).toBeGreaterThanOrEqual(held.length);
    // The title of a chapter, and a cell of the annex that is no action, have no anchor of their own.
    expect(links.filter((link) => !link.includes('#') && !/tableau|annexe/u.test(link))).toEqual([]);
  });
});

describe('the home page', () => {
  test('the home page gives the themes first, then the neighbourhood, then the document, and no ranking', () => {
    const page = pageAt('/');
    const headings = selectAll('h2', page.tree).map((heading) => attribute(heading, 'id'));
    expect(headings.slice(0, 3)).toEqual(['themes', 'chiffres', 'document']);
    expect(textOf(page)).not.toMatch(/la plus élevée/u);
  });
});

/** Whether no action that a sentence stands on has other words since: the site does not show it any more. */
function isHeld({ sur }: (typeof enBref)[number]['phrases'][number]): boolean {
  const texts = new Map(inForce.map(({ action }) => [action.id, action.texte]));
  return sur.every(
    ({ action, empreinte }) => action === undefined || fingerprint(texts.get(action) ?? '') === empreinte,
  );
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
