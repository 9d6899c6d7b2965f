import { expect, test } from 'vitest';
import { passagesBibtex, passagesCsl } from './passage-references.ts';

const chapter = {
  page: '/convention/un/',
  name: 'chapitre I',
  site: 'Le site',
  updated: '2026-11-03',
  publisher: null,
  status: 'Version de travail.',
  publicAddress: '',
};
const passages = [{ anchor: 'b', words: '40 % des ménages' }];
const published = { ...chapter, publicAddress: 'https://ville.invalid/', publisher: 'Ville' };

test('a BibTeX entry has the key of its passage, and no address while none is known', () => {
  const entry = passagesBibtex(passages, chapter);
  expect(entry).toContain('@misc{un-b,');
  expect(entry).toContain('40~\\% des ménages');
  expect(entry).not.toMatch(/url|publisher/u);
});

test('a published site gives its address and its publisher', () => {
  expect(passagesBibtex(passages, published)).toMatch(
    /publisher = \{Ville\}[\s\S]*url = \{https:\/\/ville\.invalid\/convention\/un\/#b\}/u,
  );
  expect(JSON.parse(passagesCsl(passages, published))[0]).toMatchObject({
    id: 'un-b',
    URL: 'https://ville.invalid/convention/un/#b',
    issued: { 'date-parts': [[2026, 11, 3]] },
  });
});

test('CSL JSON has no address while none is known', () => {
  expect(JSON.parse(passagesCsl(passages, chapter))[0]).not.toHaveProperty('URL');
});
