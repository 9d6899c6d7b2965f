import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHAPTER_TAGS, EXPLANATION_TAGS, PAGE_TAGS, type Tags } from './check-tags.ts';
import { checkText } from './check-text.ts';
import { parseMdx } from './parse-mdx.ts';

function defects(text: string, tags: Tags): readonly string[] {
  const told: string[] = [];
  const tree = parseMdx('a.mdx', text, () => expect.fail());
  if (tree !== null) checkText({ tree, complainAt: (_, message) => void told.push(message) }, tags);
  return told;
}

test('paragraphs, lists, headings, links, code and the tags of the folder pass', () => {
  const text =
    '---\na: b\n---\n\n## Titre\n\nUn **mot**, [lien](/x/), `code`, 1<sup>er</sup> <Claim id="a-1">9 %</Claim>.\n\n- a\n\n<NoteTableau n={13}>x</NoteTableau>\n';
  expect(defects(text, CHAPTER_TAGS)).toEqual([]);
});

test.each([
  ['{process.exit()}', 'ce qui est entre accolades est un programme'],
  ['a {1 + 1} b', 'ce qui est entre accolades est un programme'],
  ['{/* caché */}', 'ce qui est entre accolades est un programme'],
  ['import x from "node:fs"', '« import » et « export » sont des programmes'],
  ['export const a = 1', '« import » et « export » sont des programmes'],
  ['<script>alert(1)</script>', '« <script> » n’est pas admis'],
  ['<style>p</style>', '« <style> » n’est pas admis'],
  ['<iframe src="https://x.fr" />', '« <iframe> » n’est pas admis'],
  ['a <sup onclick="x">b</sup>', '« onclick » n’est pas admis'],
  ['a <sup style="x">b</sup>', '« style » n’est pas admis'],
  ['<Note {...x}>b</Note>', 'contient un programme'],
  ['<NoteTableau n={process.exit()}>b</NoteTableau>', 'est un programme'],
  ['<Claim id={x}>b</Claim>', 'est un programme'],
  ['<Claim id="É x">b</Claim>', '« É x » ne convient pas à « id »'],
  ['<Claim>b</Claim>', 'il manque « id »'],
  ['<constructor>b</constructor>', '« <constructor> » n’est pas admis'],
  ['<Claim id="a">b <Claim id="c">d</Claim></Claim>', 'ce <Claim> est dans un autre'],
  ['![a](https://x.fr/a.png)', 'une image n’est pas admise'],
  ['[a][b]\n\n[b]: /x/', 'l’adresse d’un lien s’écrit à sa suite'],
  ['a[^1]\n\n[^1]: b', 'une note « [^…] » n’est pas admise'],
  ['# Titre', '« # » est le titre de la page'],
  ['dit "cela"', 'un guillemet droit'],
  ['a&#x202E;b', 'U+202E'],
  ['```\na\n```', 'cette mise en forme n’est pas prévue'],
])('%j is refused', (text, fact) => {
  expect(defects(`${text}\n`, CHAPTER_TAGS).join(' ')).toContain(fact);
});

test('each folder has its own tags', () => {
  expect(defects('<PdfSigne />\n', PAGE_TAGS)).toEqual([]);
  expect(defects('<PdfSigne />\n', EXPLANATION_TAGS)).toHaveLength(1);
});

test.each([
  ['src/components/chapter/ChapterText.astro', CHAPTER_TAGS],
  ['src/pages/[page].astro', PAGE_TAGS],
])('%s gives a look to the very tags that are admitted', (file, tags) => {
  const page = readFileSync(file, 'utf8');
  const given = /components ?=\s*\{+([^}]*)\}/u.exec(page)?.[1] ?? '';
  const names = given
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]\w*$/u.test(name));
  expect(names.toSorted()).toEqual(
    Object.keys(tags)
      .filter((name) => /^[A-Z]/u.test(name))
      .toSorted(),
  );
});
