import { describe, expect, test } from 'vitest';
import type { SourceBlock } from '../transcription/transcription.ts';
import { compareWording, foldTypography } from './compare-wording.ts';
import type { PublishedBlock } from './published-wording.ts';

describe('compare wording', () => {
  const SOURCE = [
    'Un titre',
    '+ 1,1 par rapport à la MEL',
    'Le taux passe à 40,1% en 2019.',
    'Une fin ; la dernière',
  ];
  const source = (texts: readonly string[]): readonly SourceBlock[] =>
    texts.map((text, index) => ({ text, line: index + 1, cell: false, emphasis: [] }));
  const pages = (texts: readonly string[]): readonly PublishedBlock[] =>
    texts.map((text, index) => ({
      text,
      page: '/convention/a/',
      anchor: `p${String(index + 1)}`,
      cell: false,
      emphasis: [],
    }));
  const compare = (texts: readonly string[]): readonly string[] =>
    compareWording(source(SOURCE), pages(texts));
  const [title = '', plus = '', rate = '', end = ''] = SOURCE;

  test('the same words with other spaces, apostrophes and quotation marks are the same text', () => {
    expect(
      compare([
        title,
        '+\u00a01,1 par rapport à la MEL',
        'Le taux passe à 40,1\u00a0% en 2019.',
        'Une fin\u202f; la dernière',
      ]),
    ).toEqual([]);
  });

  test('one changed word fails and is shown', () => {
    expect(compare([title, plus, 'Le taux monte à 40,1% en 2019.', end])).toEqual([
      '/convention/a/#p3 : passage changé, attendu « Le taux ▸passe à 40,1% en 2019. », trouvé « Le taux ▸monte à 40,1% en 2019. » (ligne 3 de content/source/transcription.md) : rétablir les mots de la transcription.',
    ]);
  });

  test('one changed digit fails', () => {
    expect(compare([title, plus, rate.replace('40,1', '40,2'), end])[0]).toContain(
      'attendu « Le taux passe à 40,▸1%',
    );
  });

  test('a lost plus sign fails and is shown', () => {
    expect(compare([title, '1,1 par rapport à la MEL', rate, end])).toEqual([
      expect.stringMatching(
        /^\/convention\/a\/#p2 : passage changé, attendu « ▸\+ 1,1 par .* trouvé « ▸1,1 par/u,
      ),
    ]);
  });

  test('a lost percent sign fails and is shown', () => {
    expect(compare([title, plus, 'Le taux passe à 40,1 en 2019.', end])).toEqual([
      expect.stringMatching(/^\/convention\/a\/#p3 : .* attendu « Le taux passe à 40,1▸% en 2019\. »/u),
    ]);
  });

  test('two exchanged paragraphs fail with both places', () => {
    const [message, ...others] = compare([title, rate, plus, end]);
    expect(message).toContain('passage déplacé');
    expect(message).toContain('attendu après « ');
    expect(others).toEqual([]);
  });

  test('a missing passage and an added one fail', () => {
    expect(compare([title, plus, rate])).toEqual([
      expect.stringContaining('passage manquant « Une fin ; la dernière »'),
    ]);
    expect(compare([...SOURCE, 'Un ajout'])).toEqual([
      expect.stringContaining('#p5 : passage de trop « Un ajout »'),
    ]);
  });

  test('words printed twice are words added', () => {
    expect(compare([...SOURCE, rate])).toEqual([expect.stringContaining('passage de trop « Le taux passe')]);
  });

  test('every difference is reported, not the first alone', () => {
    expect(compare(['Un autre', plus, rate.replace('%', ''), end, 'Un ajout'])).toHaveLength(3);
  });

  test('emphasis lost or moved fails where the source has it', () => {
    const [first] = source(['Un mot fort']);
    const expected =
      first === undefined ? [] : [{ ...first, emphasis: [{ form: 'strong', text: 'fort' } as const] }];
    expect(compareWording(expected, pages(['Un mot fort']))[0]).toContain(
      'mise en relief changée dans « Un mot fort », attendu « ▸gras : fort », trouvé « ▸rien »',
    );
  });

  test('emphasis that only dresses a heading is not compared', () => {
    const expected = source(['Un titre']).map((block) => ({ ...block, emphasis: null }));
    const found = pages(['Un titre']).map((block) => ({
      ...block,
      emphasis: [{ form: 'strong', text: 'titre' } as const],
    }));
    expect(compareWording(expected, found)).toEqual([]);
  });
});

describe('fold typography', () => {
  const same = (one: string, other: string, cell = false): boolean =>
    foldTypography(one, cell) === foldTypography(other, cell);

  test.each([
    ["l'accès : 45,1 % ; oui !", 'l’accès\u00a0: 45,1\u00a0%\u202f; oui\u202f!'],
    ['QPV: 35%', 'QPV\u00a0: 35\u00a0%'],
    ['du "Aller Vers"', 'du «\u202fAller Vers\u202f»'],
    ['21 564 habitants', '21\u202f564\u00a0habitants'],
    ['1 174 273', '1\u202f174\u202f273'],
  ])('spaces, apostrophes and quotation marks are free: %s', (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  test.each([
    ['+ 1,1 par rapport', '1,1 par rapport'],
    ['+ 1,1 par rapport', '+1,1 par rapport'],
    ['40,1%', '40,1'],
    ['-4,1%', '−4,1%'],
    ['A l’échelle', 'À l’échelle'],
    ['14', '14,0'],
    ['9 et 13 juin', '913 juin'],
    ['mixte :', 'mixte'],
    ['un « mot »', 'un mot'],
  ])('letters, digits and signs are not: %s', (one, other) => {
    expect(same(one, other)).toBe(false);
  });

  test('spaces around the hyphen of a name are free in a cell only', () => {
    expect(same('Les Sarts- Dombrowski', 'Les Sarts - Dombrowski', true)).toBe(true);
    expect(same('Les Sarts- Dombrowski', 'Les Sarts - Dombrowski')).toBe(false);
  });

  test('the sign of a number in a cell is not the hyphen of a name', () => {
    expect(same('évolution -4,1', 'évolution 4,1', true)).toBe(false);
  });
});
