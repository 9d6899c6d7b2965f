import { expect, test } from 'vitest';
import { rows } from '../programme/fixtures/invented-annex.ts';
import { briefPassages } from './brief-passages.ts';

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const chapter = (id: string, titre_officiel: string | null, ...texts: string[]) => ({
  id,
  front: { titre_officiel } as never,
  tree: { type: 'root', children: texts.map(paragraph) },
});

test('a chapter gives its title and its passages, the annex its cells too', () => {
  const found = briefPassages(
    [chapter('lac', 'LE LAC', 'Un.', 'Deux.'), chapter('annexe', null, 'Tableau')],
    rows,
  );
  expect(found.get('lac')).toEqual(['LE LAC', 'Un.', 'Deux.']);
  expect(found.get('annexe')?.slice(0, 3)).toEqual(['Tableau', 'À construire', 'À structurer']);
});
