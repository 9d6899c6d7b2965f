import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { attribute } from '../../src/built/link-defects.ts';
import { editionOf } from '../../src/editorial/edition.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { formatDateFr } from '../../src/format.ts';
import { select, selectAll } from '../../src/select.ts';
import { ordinaryPages, type Page, readPages } from './pages.ts';

/** The chapters in the order of the document, by their address. */
const CHAPTERS = ' introduction presentation tableau enjeux priorites gouvernance evaluation annexe'
  .split(' ')
  .map((slug) => (slug === '' ? '/convention/' : `/convention/${slug}/`));
const { site } = loadEditorial('.');
const NO_CONTACT = 'L’adresse où signaler une erreur est à préciser par la ville.';
const hasContact = site.contact.courriel !== '' || site.contact.formulaire !== '';
const readers = ordinaryPages.filter(({ address }) => !/^\/graphiques\/./u.test(address));
const chapters = CHAPTERS.map((address) => pageAt(readers, address));

test('the convention has nine pages, one page that holds them all, and a page of citations for each chapter', () => {
  const found = readers.map(({ address }) => address).filter((address) => address.startsWith('/convention/'));
  const cited = CHAPTERS.slice(1).map((address) => `${address}citer/`);
  expect(found.toSorted()).toEqual([...CHAPTERS, ...cited, '/convention/integrale/'].toSorted());
});

test.each(readers)(
  'the foot of $address says « non conforme » and leads to its page, to the licence and to the top, and to a contact where there is one',
  (page) => {
    const links = linksOf(page, 'footer a');
    expect(links).toContainEqual(['Accessibilité : non conforme', '/accessibilite/']);
    expect(links.filter(([, href]) => href.endsWith('#contact'))).toEqual([]);
    expect(words(page, 'footer').includes(NO_CONTACT)).toBe(!hasContact);
    expect(links).toContainEqual(['Licence Ouverte 2.0', '/mentions-legales/#licence']);
    expect(links).toContainEqual(['Haut de page', `${page.address}#_contenu`]);
  },
);

test('with the particulars of an invented town, contact and signed document lead to what it gave', () => {
  const page = readPages(siteFolders.addressed).find(({ address }) => address === '/convention/enjeux/');
  if (page === undefined) throw new Error('The invented town has no chapter II.');
  expect(linksOf(page, 'footer a')).toContainEqual([
    'signaler@convention.example',
    'mailto:signaler@convention.example',
  ]);
  expect(linksOf(page, '.status a')).toContainEqual([
    'Le PDF signé prévaut',
    'https://convention.example/signe.pdf',
  ]);
});

test('the page of a missing address says the same, and links where it knows the address', () => {
  const [known, own] = [siteFolders.addressed, siteFolders.published].map((folder) =>
    readPages(folder).find(({ file }) => file === '404.html'),
  );
  if (known === undefined || own === undefined) throw new Error('No 404.html.');
  expect(linksOf(known, 'a').map(([, href]) => href)).toEqual([
    'https://convention.example/mons/',
    'https://convention.example/mons/convention/',
    'mailto:signaler@convention.example',
    'https://convention.example/mons/accessibilite/',
  ]);
  expect(words(own, 'body')).toContain('Accessibilité : non conforme');
  expect(words(own, 'body').includes(`. ${NO_CONTACT}`)).toBe(!hasContact);
});

test('the page on accessibility says « non conforme », and names a contact and the Défenseur des droits', () => {
  const page = pageAt(readers, '/accessibilite/');
  expect(words(page, 'main')).toMatch(/non conforme.*demander une autre forme.*Défenseur des droits/su);
});

test.each(chapters)('$address says what prevails, and claims no year that its words do not have', (page) => {
  expect(words(page, '.status')).toContain('Le PDF signé prévaut.');
  const published = plain(editionOf(site).publisher === null ? '' : formatDateFr(site.publie_le));
  expect(words(page, '.status').replace(published, '')).not.toMatch(/\d{4}/u);
  expect(linksOf(page, '.status nav a')[0]).toEqual(['Accueil', '/']);
});

test('previous and next lead through the whole document, there and back', () => {
  const turns = chapters.map((page) => [
    linksOf(page, '.turn [rel=prev]')[0]?.[1],
    linksOf(page, '.turn [rel=next]')[0]?.[1],
  ]);
  expect(turns).toEqual(CHAPTERS.map((_, index) => [CHAPTERS[index - 1], CHAPTERS[index + 1]]));
});

test.each(chapters)('the contents of $address list each of its headings, in order', (page) => {
  const headings = selectAll('[data-officiel] :is(h2, h3, h4)', page.tree).map(
    (heading) => `#${attribute(heading, 'id')}`,
  );
  const listed = selectAll('.toc a', page.tree).map((link) => attribute(link, 'href'));
  const expected = headings.length > 1 && page.address !== '/convention/' ? headings : [];
  expect(listed).toEqual(expected);
});

function pageAt(among: readonly Page[], address: string): Page {
  const page = among.find((one) => one.address === address);
  if (page === undefined) throw new Error(`No page "${address}".`);
  return page;
}

function words({ tree }: Page, selector: string): string {
  const found = select(selector, tree);
  return found === undefined ? '' : plain(toString(found));
}

/** The links of a page, each with its words and its address from the root of the site. */
function linksOf({ tree, address }: Page, selector: string): readonly (readonly [string, string])[] {
  return selectAll(selector, tree).map((link) => {
    const url = new URL(attribute(link, 'href') ?? '', `site://${'x'}${address}`);
    return [plain(toString(link)), url.protocol === 'site:' ? url.pathname + url.hash : url.href];
  });
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
