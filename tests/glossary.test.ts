import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEditorial } from '../src/editorial/load-editorial.ts';
import { findTerms } from '../src/editorial/schemas/glossaire.ts';

const { glossaire, annexe } = loadEditorial('.');

const lines = readFileSync('content/source/transcription.md', 'utf8').split('\n');

/** The words of some lines, without mark-up and line ends. */
const wordsOf = (some: readonly string[]): string =>
  some
    .join(' ')
    .replace(/<[^>]*>|\*+/g, '')
    .replace(/\s+/g, ' ');

describe('the glossary', () => {
  test('explains every acronym of the document', () => {
    // Headings are in capitals, and roman numerals are no acronyms.
    const words = wordsOf(lines.filter((line) => !line.startsWith('#'))).replace(/\b[IV]+\b/g, '');
    const places = findTerms(words, glossaire);
    const acronyms = [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{Ll}])/gu)];
    expect(acronyms.length).toBeGreaterThan(100);
    const unexplained = acronyms.filter(
      ({ index }) => !places.some(({ start, end }) => start <= index && index < end),
    );
    expect(unexplained.map(([acronym]) => acronym)).toEqual([]);
  });

  test('holds no form that the document does not use', () => {
    const words = wordsOf(lines);
    const used = new Set(
      findTerms(words, glossaire).map(({ start, end }) => words.slice(start, end).replaceAll('’', "'")),
    );
    const forms = glossaire.flatMap(({ formes }) => formes.map((form) => form.replaceAll('’', "'")));
    expect(forms.filter((form) => !used.has(form))).toEqual([]);
  });

  test('explains in one sentence, which ends', () => {
    expect(glossaire.filter(({ definition }) => !/^[^.]+\.$/.test(definition)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('leaves no acronym of the annex unexplained either', () => {
    const text = annexe.flatMap(({ actions }) => actions.map(({ texte }) => texte)).join('\n');
    expect(findTerms(text, glossaire).length).toBeGreaterThan(20);
  });
});
