import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { findTerms } from '../../src/editorial/schemas/glossaire.ts';
import { select, selectAll } from '../../src/select.ts';
import { officialBlocks } from '../../src/text/blocks.ts';
import { type Page, pages } from './pages.ts';
import { visitSite } from './visit-site.ts';

const { glossaire } = loadEditorial('.');
/** The chapters: their words are explained there, and neither on the one page that holds them all nor in citations. */
const chapters = pages.filter(
  ({ address }) => /^\/convention\/[^/]+\/$/u.test(address) && address !== '/convention/integrale/',
);
const glossary = pages.find(({ address }) => address === '/glossaire/');

/** The first passage of a page that uses each term, outside headings and heads of tables. */
function firstUses({ tree }: Page): ReadonlyMap<string, string> {
  const uses = new Map<string, string>();
  for (const { element, text } of officialBlocks(tree)) {
    if (/^(?:h[1-6]|th)$/u.test(element.tagName)) continue;
    for (const { id } of findTerms(text, glossaire)) if (!uses.has(id)) uses.set(id, text);
  }
  return uses;
}

test.each(chapters)('on $address each term explains itself at its first use, once', (page) => {
  const uses = firstUses(page);
  const labels = selectAll('[data-officiel] label:has(> button)', page.tree);
  expect(labels.map(termIn).toSorted()).toEqual([...uses.keys()].toSorted());
  const passages = officialBlocks(page.tree).toReversed();
  for (const label of labels) {
    const id = termIn(label);
    // The innermost passage that holds it: the last in the order of the text.
    const passage = passages.find(({ element }) => selectAll('label', element).includes(label));
    if (uses.has(id)) expect(passage?.text).toBe(uses.get(id));
  }
});

test.each(chapters)(
  'each explanation on $address is that of the glossary, and leads to its entry from the text',
  ({ tree }) => {
    const tabled = new Set(selectAll('table [popover]', tree));
    for (const label of selectAll('label:has(> button)', tree)) {
      const panel = panelOf(label, tree);
      const term = glossaire.find(({ id }) => id === termIn(label));
      if (term === undefined) throw new Error(`No term is called « ${toString(label)} ».`);
      const { id, definition, developpe, nature } = term;
      const said = plain(toString(panel));
      expect(said).toContain(plain(definition));
      if (nature === 'sigle') expect(said).toContain(plain(developpe ?? 'à préciser par la ville'));
      // In a table the explanation is all: the menu leads to the glossary.
      const href = attribute(select('a', panel) ?? panel, 'href');
      if (!tabled.has(panel)) expect(href).toBe(`../../glossaire/#${id}`);
      else expect(href).toBeNull();
    }
  },
);

const uses = chapters.flatMap(({ tree, address }) =>
  officialBlocks(tree).flatMap(({ element, text }) => {
    const anchor = attribute(element, 'id');
    const found = new Set(findTerms(text, glossaire).map((term) => term.id));
    return anchor === null ? [] : [{ href: `..${address}#${anchor}`, found }];
  }),
);

test.each(glossaire)('the entry of $terme lists each passage that uses it', ({ id }) => {
  if (glossary === undefined) throw new Error('No page of the glossary.');
  const entry = selectAll('.glossary > div', glossary.tree).find(
    (div) => select(`dt[id="${id}"]`, div) !== undefined,
  );
  const listed = entry === undefined ? [] : selectAll('li a', entry).map((link) => attribute(link, 'href'));
  const using = uses.filter(({ found }) => found.has(id)).map(({ href }) => href);
  expect(listed).toEqual(expect.arrayContaining(using));
  expect(new Set(listed).size).toBe(listed.length);
});

const thumb = visitSite(siteFolders.published, { context: { javaScriptEnabled: false, hasTouch: true } });

test('a term explains itself under a thumb, without JavaScript, and the words around stay in sight', async () => {
  const page = await thumb.open('/convention/introduction/');
  await page.setViewportSize({ width: 320, height: 640 });
  const button = page.locator('label', { hasText: /^MEL$/u }).locator('button');
  const panel = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`);
  expect(await panel.isVisible()).toBe(false);
  await button.tap();
  expect(await panel.isVisible()).toBe(true);
  const [word, box] = [await button.boundingBox(), await panel.boundingBox()];
  expect((word?.y ?? 0) + (word?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
});

/** The panel that the button of a label opens. */
function panelOf(label: Element, tree: Page['tree']): Element {
  const button = select('button', label) ?? label;
  const panel = select(`[id="${attribute(button, 'popoverTarget')}"][popover]`, tree);
  if (panel === undefined) throw new Error('A button of a term opens nothing.');
  return panel;
}

/** The term that a label holds; '' where its words are none. */
function termIn(label: Element): string {
  return findTerms(toString(label), glossaire)[0]?.id ?? '';
}

function plain(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
}
