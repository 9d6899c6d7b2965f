import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { call, isNested, joined, labelled, typstInline, typstString } from './typst-inline.ts';

describe('typst inline', () => {
  const inline = (html: string): string =>
    typstInline(fromHtml(html, { fragment: true }).children as Element[], { labels: new Set(['note-13']) });

  test('white space of the source is one space, a no-break space stays', () => {
    expect(inline('un\n  deux\u00A0trois')).toBe('"un deux\u00A0trois"');
  });

  test('a call of note of the document leads to its note; one that is ours stands between brackets', () => {
    expect(inline('<sup><a href="#note-13">13</a></sup>')).toContain('link(label("note-13"), "13")');
    expect(inline('<sup data-apparatus>\u00A0<a>?</a></sup>')).toBe('ours("\u00A0[?]")');
  });

  test('lists and tables are no words', () => {
    expect(isNested('ul')).toBe(true);
    expect(inline('un<ul><li>x</li></ul>')).toBe('"un"');
  });
});

describe('typst code', () => {
  test('no text can end its string or become markup', () => {
    expect(typstString('a "b" \\ #c\n$d$')).toBe('"a \\"b\\" \\\\ #c $d$"');
  });

  test('nothing joined is an empty content', () => {
    expect(joined([])).toBe('[]');
    expect(joined(['"a"'])).toBe('"a"');
    expect(joined(['"a"', 'b()'])).toBe('{"a"; b()}');
  });

  test('a call takes its named arguments first', () => {
    expect(call('f', { x: '1' }, '"a"')).toBe('f(x: 1, "a")');
  });

  test('only what has an anchor can be led to', () => {
    expect(labelled('"a"', null)).toBe('"a"');
    expect(labelled('f()', 'x.y')).toBe('[#f()#label("x.y")]');
  });
});
