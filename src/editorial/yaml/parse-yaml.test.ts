import { describe, expect, test } from 'vitest';
import type { Defect } from '../../dataset/defect.ts';
import { describeSyntaxError, parseYaml } from './parse-yaml.ts';

describe('parse yaml', () => {
  function parse(text: string): {
    readonly parsed: ReturnType<typeof parseYaml>;
    readonly defects: readonly Defect[];
  } {
    const defects: Defect[] = [];
    return { parsed: parseYaml('a.yaml', text, (defect) => defects.push(defect)), defects };
  }

  describe('parseYaml', () => {
    test('tells where a value, a name and what is missing stand', () => {
      const { parsed } = parse('a: 1\nb:\n  - c: 2\n  - d:\n');
      expect(parsed?.value).toEqual({ a: 1, b: [{ c: 2 }, { d: null }] });
      expect(parsed?.place(['a'])).toEqual({ line: 1, column: 4 });
      expect(parsed?.placeOfName(['a'])).toEqual({ line: 1, column: 1 });
      expect(parsed?.place(['b', 0, 'c'])).toEqual({ line: 3, column: 8 });
      expect(parsed?.place(['b', 1, 'd'])).toEqual({ line: 4, column: 5 });
      expect(parsed?.place(['b', 1, 'e', 'f'])).toEqual({ line: 4, column: 5 });
      expect(parsed?.place([])).toEqual({ line: 1, column: 1 });
    });

    test('an empty text is no value, at its beginning', () => {
      const { parsed } = parse('');
      expect(parsed?.value).toBeNull();
      expect(parsed?.place(['a'])).toEqual({ line: 1, column: 1 });
    });

    test('every line that cannot be read is told, once', () => {
      const { parsed, defects } = parse('a: x : y\nb: 1\nc: @d\nb: 2\n');
      expect(parsed).toBeNull();
      expect(defects.map(({ line }) => line).toSorted()).toEqual([1, 3, 4]);
    });

    test.each([
      ['an anchor', 'a: &b\n'],
      ['an alias', 'a: *b\n'],
      ['a tag', 'a: !b\n'],
      ['a comment after a text', 'a: n° #1\n'],
    ])('%s, which YAML swallows, is refused', (_, text) => {
      const { parsed, defects } = parse(text);
      expect(parsed).toBeNull();
      expect(defects).toHaveLength(1);
    });

    test('comments of their own and after an opening sign are accepted', () => {
      expect(parse('# un\na: >- # deux\n  b #3\n# quatre\n').parsed?.value).toEqual({ a: 'b #3' });
    });
  });
});

describe('syntax error', () => {
  test('says the fact and the remedy, and shows the line', () => {
    expect(describeSyntaxError('TAB_AS_INDENT', '\t- a')).toBe(
      'la ligne commence par une tabulation : la remplacer par des espaces. La ligne : - a',
    );
  });

  test('an empty line is not shown', () => {
    expect(describeSyntaxError('DUPLICATE_KEY', '  ')).toBe(
      'ce champ est écrit deux fois : n’en garder qu’un.',
    );
  });

  test('an error it does not know still has a remedy', () => {
    expect(describeSyntaxError('NEW_CODE', 'a')).toBe(
      'la ligne n’est pas du YAML : comparer avec un fichier voisin, ou écrire « >- » après le nom du champ et le texte à la ligne suivante, décalé de deux espaces. La ligne : a',
    );
  });
});
