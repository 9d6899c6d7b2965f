import { describe, expect, test } from 'vitest';
import { chapterHead, inventTexts, inventYaml, listener } from '../../tests/fixtures/sources/invent-texts.ts';
import { chronologySchema } from '../editorial/schemas/chronologie.ts';
import { rows } from '../programme/fixtures/invented-annex.ts';
import { briefPassages, checkPassages, passagesOf } from './check-passages.ts';

describe('check passages', () => {
  const text = `${chapterHead('enjeux', 4)}## L’atelier

Un atelier du **8 juin**, puis <Claim id="a">9 ateliers</Claim>.

<Note>Une note de l’édition.</Note>

- Premier point.
- Premier pas.
`;

  const chapters = () => inventTexts({ 'convention/enjeux.mdx': text }, () => expect.fail()).chapters;

  test('the passages of a chapter are its headings, paragraphs and items, without our notes', () => {
    expect(chapters().flatMap(({ tree }) => passagesOf(tree))).toEqual([
      'L’atelier',
      'Un atelier du 8 juin, puis 9 ateliers.',
      'Premier point.',
      'Premier pas.',
    ]);
  });

  test('words that begin one passage pass; none, two or those of a note are told', () => {
    const { told, report } = listener();
    const step = (passage: string) =>
      `- { dates: ['2023-06-08'], affichage: 8 juin, texte: T, page: enjeux, passage: ${passage} }\n`;
    const steps = ['Un atelier du 8', 'Un atelier du 9', 'Premier', 'Une note'].map(step).join('');
    const chronologie = inventYaml('chronologie.yaml', steps, chronologySchema, report);
    checkPassages({ structure: null, reperes: null, chronologie }, chapters());
    expect(told.map((line) => line.split(' de content')[0])).toEqual([
      expect.stringContaining(
        'chronologie.yaml:2:80 (2, passage) « Un atelier du 9 » ne commence aucun passage',
      ),
      expect.stringContaining('« Premier » commence 2 passages'),
      expect.stringContaining('« Une note » ne commence aucun passage'),
    ]);
  });
});

describe('brief passages', () => {
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
});
