import { expect, test } from 'vitest';
import {
  chapterHead,
  inventFolder,
  inventTexts,
  listener,
} from '../../tests/fixtures/sources/invent-texts.ts';
import { CHAPTERS, checkChapters } from './check-chapters.ts';

const links = CHAPTERS.map((slug) => `[${slug}](./${slug}/)`).join(' ');
const sound = Object.fromEntries(
  CHAPTERS.map((slug, index) => [
    `convention/${slug}.mdx`,
    `${chapterHead(slug, index)}${slug === 'sommaire' ? links : 'Des mots.'}\n`,
  ]),
);

function told(files: Readonly<Record<string, string>>): readonly string[] {
  const heard = listener();
  using folder = inventFolder(files);
  checkChapters(folder.path, inventTexts(files, heard.report).chapters, heard.report);
  return heard.told;
}

test('the chapters of the document, each at its place, pass', () => {
  expect(told(sound)).toEqual([]);
});

test('a chapter that is missing is named', () => {
  const { 'convention/enjeux.mdx': _, ...others } = sound;
  expect(told(others)).toEqual([
    'content/convention/enjeux.mdx:1:1 le chapitre manque : le reprendre de la copie d’avant.',
  ]);
});

test('a place taken twice, another slug than the name, no word, no link from the contents are told', () => {
  const files = {
    ...sound,
    'convention/enjeux.mdx': `${chapterHead('autre', 3)}Des mots.\n`,
    'convention/priorites.mdx': chapterHead('priorites', 5),
    'convention/bilan.mdx': `${chapterHead('bilan', 9)}Des mots.\n`,
  };
  expect(told(files).map((line) => line.split(' : ')[0])).toEqual([
    'content/convention/enjeux.mdx:3:7 (slug) « autre » n’est pas le nom du fichier',
    'content/convention/tableau.mdx:2:8 (ordre) 3 est déjà l’ordre de content/convention/enjeux.mdx',
    'content/convention/priorites.mdx:2:1 le texte du chapitre manque',
    'content/convention/bilan.mdx:2:1 aucun lien de content/convention/sommaire.mdx ne mène à ce chapitre',
  ]);
});
