import type { Element, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromHtml } from './parse-html.ts';
import { setAttributes, typeset, typesetTree } from './typography.ts';

interface Pair {
  readonly before: string;
  readonly after: string;
}

/** Reads the pairs of a golden file, in which ~ makes the no-break space visible. */
function pairsOf(name: string): readonly Pair[] {
  const lines = readFileSync(`tests/fixtures/typography/${name}`, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.startsWith('< ')) return [];
    const after = lines[index + 1] ?? '';
    if (!after.startsWith('> ')) throw new Error(`${name}:${index + 2} has no line after the pass.`);
    return [{ before: line.slice(2), after: after.slice(2).replaceAll('~', '\u00A0') }];
  });
}

/** The HTML as this serializer writes it, so that two writings of one tree are equal. */
const normalHtml = (html: string): string => toHtml(fromHtml(html, { fragment: true }));

function typesetHtml(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  typesetTree(tree);
  return toHtml(tree);
}

const transcription = readFileSync('content/source/transcription.md', 'utf8');

/** What the pass may change, folded: spaces away, apostrophes and quotation marks to one shape each. */
const unchangeable = (text: string): string =>
  text
    .replace(/[ \t\n\r\u00A0\u2009\u202F]/g, '')
    .replace(/’/g, "'")
    .replace(/[«»]/g, '"');

describe('typeset', () => {
  const pairs = pairsOf('golden.txt');
  test('has pairs to compare', () => expect(pairs.length).toBeGreaterThan(20));
  test.each(pairs)('sets « $before »', ({ before, after }) => expect(typeset(before)).toBe(after));
  test.each(pairs)('leaves what is set: « $before »', ({ after }) => expect(typeset(after)).toBe(after));

  test('changes nothing but spaces, apostrophes and quotation marks in the whole convention', () => {
    const set = typeset(transcription);
    expect(set).not.toBe(transcription);
    expect(unchangeable(set)).toBe(unchangeable(transcription));
  });

  test('finds nothing more to change in the whole convention a second time', () => {
    const lines = transcription.split('\n').map((line) => typeset(line));
    expect(lines.map((line) => typeset(line))).toEqual(lines);
  });

  test('leaves no breakable space before a mark, inside « » or in a number of the convention', () => {
    const prose = transcription
      .replace(/<[^>]*>/g, ' ')
      .split('\n')
      .filter((line) => !line.includes('\t'));
    const breakable = / [;:!?%»]|« |\d \d{3}(?!\d)|n° |['"]\p{L}/u;
    expect(prose.filter((line) => breakable.test(line)).length).toBeGreaterThan(20);
    expect(prose.map((line) => typeset(line)).filter((line) => breakable.test(line))).toEqual([]);
  });
});

describe('typesetTree', () => {
  const pairs = pairsOf('tree.txt');
  test('has pairs to compare', () => expect(pairs.length).toBeGreaterThan(10));
  test.each(pairs)('sets $before', ({ before, after }) =>
    expect(typesetHtml(before)).toBe(normalHtml(after)),
  );
  test.each(pairs)('leaves what is set: $before', ({ after }) =>
    expect(typesetHtml(after)).toBe(normalHtml(after)),
  );
});

describe('setAttributes', () => {
  function setOn(tagName: string, properties: Properties): Properties {
    const element: Element = { type: 'element', tagName, properties, children: [] };
    setAttributes(element, (text) => text.toUpperCase());
    return element.properties;
  }

  test('sets the attributes that hold prose', () => {
    expect(setOn('img', { alt: 'un', title: 'deux', src: 'trois' })).toEqual({
      alt: 'UN',
      title: 'DEUX',
      src: 'trois',
    });
    expect(setOn('nav', { ariaLabel: 'un', id: 'deux' })).toEqual({ ariaLabel: 'UN', id: 'deux' });
  });

  test('leaves a missing or empty attribute as it is', () => {
    expect(setOn('img', { alt: '' })).toEqual({ alt: '' });
  });

  test('sets a description, and no other meta', () => {
    expect(setOn('meta', { name: 'description', content: 'un' }).content).toBe('UN');
    expect(setOn('meta', { property: 'og:title', content: 'un' }).content).toBe('UN');
    expect(setOn('meta', { name: 'viewport', content: 'un' }).content).toBe('un');
    expect(
      setOn('meta', { httpEquiv: ['content-security-policy'], content: "default-src 'none'" }).content,
    ).toBe("default-src 'none'");
  });
});
