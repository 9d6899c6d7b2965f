import { expect, it } from 'vitest';
import { chapterUrl, indicatorUrl } from '../urls.ts';
import { chapterContextOf } from './chapter-context.ts';
import { loadSite } from './load-site.ts';
import { siteFigures } from './site-figures.ts';

const loaded = loadSite({});
const figures = siteFigures(loaded.specs, loaded.dataset);

it('sets each line of figures beside its passage, in its own chapter alone', () => {
  const [place] = loaded.editorial.reperes;
  if (place === undefined) throw new Error('no line of figures at all');
  const notes = (page: string): string => JSON.stringify([...chapterContextOf(page, loaded, figures).asides]);
  const links = loaded.editorial.reperes
    .filter(({ page }) => page === place.page)
    .map(({ indicateur }) => indicatorUrl(indicateur));
  expect(links.filter((link) => !notes(chapterUrl(place.page)).includes(link))).toEqual([]);
  expect(links.filter((link) => notes('/convention/nulle-part/').includes(link))).toEqual([]);
});
it('finds the terms of the glossary and explains them', () => {
  const { findTerms, explain } = chapterContextOf('/x/', loaded, figures);
  const [term] = loaded.editorial.glossaire;
  expect(findTerms(`Le ${term?.id ?? ''}`)).toBeDefined();
  expect(explain(term?.id ?? '')).toBeDefined();
});
