import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { indicatorOf } from '../../src/dataset/dataset.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { foldTypography as fold } from '../../src/register/fingerprint.ts';
import { select, selectAll } from '../../src/select.ts';
import { dataset, expectedChange } from './expected-values.ts';
import { pages } from './pages.ts';

const { annexe, site } = loadEditorial('.');
const inForce = annexe.flatMap(({ actions }) => actions.filter(({ retrait }) => retrait === null));
/** The stories that the data may tell, in their order. */
const STORIES = ['sans-date', 'hausse', 'habitants', 'rsa', 'contraste'];
const page = pages.find(({ address }) => address === '/presse/');
if (page === undefined) throw new Error('No page "/presse/".');
const { tree } = page;

test('each story has its sentence, its caution, its drawing and its table; one of an indicator has its embed', () => {
  const sections = selectAll('section.row', tree);
  const told = sections.map(anchorOf);
  // A year may retire one.
  expect(told.length).toBeGreaterThan(0);
  expect(STORIES.filter((id) => told.includes(id))).toEqual(told);
  for (const section of sections) {
    expect(toString(select('.caution', section) ?? section).length).toBeGreaterThan(40);
    expect(selectAll('table', section).length).toBeGreaterThan(0);
    expect(selectAll('[role=img] svg', section).length).toBeGreaterThan(0);
    expect(hrefsOf(section).some((href) => href.includes('integrer/?graphique='))).toBe(
      anchorOf(section) !== 'sans-date',
    );
  }
});

test('the stories say the figures of the tables', () => {
  const words = fold(toString(select('main', tree) ?? tree));
  if (words.includes(fold('n’en date aucune'))) expect(words).toContain(fold(`${inForce.length} actions`));
  const [from = 0, to = 0] = indicatorOf(dataset, 'population').years.slice(-2);
  const change = expectedChange('population', site.territoire_par_defaut, from, to) ?? '';
  if (change.startsWith('-')) expect(words).toContain(fold(`${change.slice(1).replace('.', ',')} %`));
});

function anchorOf(section: Element): string {
  const heading = select('h2', section);
  return heading === undefined ? '' : (attribute(heading, 'id') ?? '');
}

function hrefsOf(element: Element): readonly string[] {
  return selectAll('a', element).map((link) => attribute(link, 'href') ?? '');
}
