import { describe, expect, test } from 'vitest';
import type { ReadingRules } from './transcription-rules.ts';
import { applyErrata, readTranscription } from './transcription.ts';

describe('transcription', () => {
  const NO_RULES: ReadingRules = { joins: [], headings: [] };
  const texts = (markdown: string, rules = NO_RULES): readonly string[] =>
    readTranscription(markdown, [], rules).map(({ text }) => text);

  test('paragraphs, headings and items are passages in order, with their lines', () => {
    const blocks = readTranscription(
      '## ➤ **I – TITRE**\n\nUn mot.\n\n- pour agir ;\n  - + 1,1 point\n',
      [],
      NO_RULES,
    );
    expect(blocks.map(({ text, line }) => [line, text])).toEqual([
      [1, 'I – TITRE'],
      [3, 'Un mot.'],
      [5, 'pour agir ;'],
      [6, '+ 1,1 point'],
    ]);
  });

  test('lines that end with a hard break are one passage', () => {
    expect(texts('**Convention  \n« 2030 »**\n\nSuite')).toEqual(['Convention « 2030 »', 'Suite']);
  });

  test('a table row gives one passage a cell, empty cells none', () => {
    const blocks = readTranscription('MEL\t\t1 174\t-0,4\t+1,3%\nQPV\t\tnr\tnr\tnr', [], NO_RULES);
    expect(blocks.map(({ text }) => text)).toEqual([
      'MEL',
      '1 174',
      '-0,4',
      '+1,3%',
      'QPV',
      'nr',
      'nr',
      'nr',
    ]);
    expect(blocks.every(({ cell }) => cell)).toBe(true);
  });

  test('a sentence cut by a page break is joined where a rule says so, its emphasis kept in order', () => {
    const rules = { joins: [{ starts: 'fortes', reason: 'A page break.' }], headings: [] };
    const [block] = readTranscription('Les **plus**\n\nfortes *hausses*', [], rules);
    expect(block?.text).toBe('Les plus fortes hausses');
    expect(block?.emphasis?.map(({ text }) => text)).toEqual(['plus', 'hausses']);
  });

  test('a cut that no rule declares stays two passages', () => {
    expect(texts('Les plus\n\nfortes hausses')).toEqual(['Les plus', 'fortes hausses']);
  });

  test('the emphasis of a heading is not compared, that of a paragraph is', () => {
    const rules = {
      joins: [],
      headings: [{ starts: '- *Les instances*', reason: 'A bullet heads a part.' }],
    };
    const blocks = readTranscription('- *Les instances*\n\n*Le constat*', [], rules);
    expect(blocks.map(({ emphasis }) => emphasis)).toEqual([null, [{ form: 'em', text: 'Le constat' }]]);
  });

  test('pieces of the annex are joined cell by cell, after the prose', () => {
    const annex = 'Titre\t<ul><li>- Une</li></ul>\tAvec\tPlus\n\n\t<ul><li>- Deux</li></ul>\t\t';
    expect(texts(`Annexe\n\n${annex}`)).toEqual(['Annexe', 'Titre', 'Une', 'Deux', 'Avec', 'Plus']);
  });

  test('errata are applied before reading', () => {
    const errata = [{ id: 'riez', transcrit: 'Bianc', publie: 'Blanc' }];
    expect(readTranscription('Bianc Riez', errata, NO_RULES)[0]?.text).toBe('Blanc Riez');
  });

  test('a declared rule that meets nothing is refused', () => {
    expect(() =>
      texts('Un mot', { joins: [{ starts: 'perdu', reason: 'A page break.' }], headings: [] }),
    ).toThrow('« perdu » s’y trouve 0 fois au lieu d’une');
  });
});

describe('transcription errata', () => {
  test('the published words take the place of the transcribed ones', () => {
    const errata = [{ id: 'riez', transcrit: 'Bianc Riez', publie: 'Blanc $& Riez' }];
    expect(applyErrata('à Bianc Riez.', errata)).toBe('à Blanc $& Riez.');
  });

  test('words that are not in the transcription are refused with their entry', () => {
    expect(() => applyErrata('rien', [{ id: 'riez', transcrit: 'Bianc', publie: 'Blanc' }])).toThrow(
      'content/errata.yaml (riez) « Bianc » ne se trouve pas dans la transcription : donner des mots qui s’y trouvent une fois et une seule.',
    );
  });

  test('words that occur twice are refused', () => {
    expect(() =>
      applyErrata('Bianc et Bianc', [{ id: 'riez', transcrit: 'Bianc', publie: 'Blanc' }]),
    ).toThrow('« Bianc » se trouve 2 fois');
  });
});
