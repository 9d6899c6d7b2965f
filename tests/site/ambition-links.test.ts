import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';

const { annexe, rapprochements, site } = loadEditorial('.');
const pairs = rapprochements.flatMap(({ ligne, indicateurs }) =>
  indicateurs.map(({ indicateur }) => ({ ligne, indicateur })),
);

/** Where the links in the main part of a page lead, without their anchors. */
function linksFrom(address: string): ReadonlySet<string> {
  const page = pages.find((one) => one.address === address);
  if (page === undefined) throw new Error(`No page "${address}".`);
  const links = selectAll('main a[href]', page.tree);
  return new Set(
    links.map((link) => new URL(attribute(link, 'href') ?? '', `https://site.invalid${address}`).pathname),
  );
}

test.each(pairs)('$ligne and $indicateur lead to each other', ({ ligne, indicateur }) => {
  expect(linksFrom(`/ambitions/${ligne}/`)).toContain(`/indicateurs/${indicateur}/`);
  expect(linksFrom(`/indicateurs/${indicateur}/`)).toContain(`/ambitions/${ligne}/`);
});

test.each(annexe)('$id and its row of the annex lead to each other', ({ id }) => {
  expect(linksFrom(`/ambitions/${id}/`)).toContain('/convention/annexe/');
  expect(linksFrom('/convention/annexe/')).toContain(`/ambitions/${id}/`);
});

test('the neighbourhood of the convention and the ambitions lead to each other', () => {
  const here = `/quartiers/${site.territoire_par_defaut}/`;
  expect(linksFrom(here)).toContain('/ambitions/');
  for (const { ligne } of pairs) expect(linksFrom(`/ambitions/${ligne}/`)).toContain(here);
});
