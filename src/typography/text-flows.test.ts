import { describe, expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { LINE_BREAK, STAND_IN } from './characters.ts';
import { textFlows, writeBack } from './text-flows.ts';

/** The flows of an HTML fragment, each joined into one string. */
const flows = (html: string): readonly string[] =>
  textFlows(fromHtml(html, { fragment: true })).map((flow) =>
    flow.map((part) => (typeof part === 'string' ? part : part.value)).join(''),
  );

describe('textFlows', () => {
  test('joins text across inline elements and parts it at blocks', () => {
    expect(flows('<p>a <b>b <i>c</i></b> d</p><p>e</p>')).toEqual(['a b c d', 'e']);
    expect(flows('<li>a<ul><li>b</li></ul>c</li>')).toEqual(['a', 'b', 'c']);
  });

  test('reads popovers and our remarks apart, and goes on after them', () => {
    expect(flows('<p>a<span popover>b</span> c<a data-apparatus>d</a></p>')).toEqual(['a c', 'b', 'd']);
  });

  test('keeps a place for code, images and line breaks', () => {
    expect(flows('<p>a <code>b</code> c <img> d<br>e</p>')).toEqual([
      `a ${STAND_IN} c ${STAND_IN} d${LINE_BREAK}e`,
    ]);
  });

  test('leaves out scripts, styles and whatever asks to be left alone', () => {
    expect(flows('<script>a</script><style>b</style><p data-no-typo>c</p><pre>d</pre>')).toEqual([]);
    expect(flows('<p>a <b data-no-typo>b</b> c</p>')).toEqual([`a ${STAND_IN} c`]);
  });

  test('reads the texts of a drawing apart', () => {
    expect(flows('<p>a <svg><title>b</title><text>c<tspan>d</tspan></text></svg> e</p>')).toEqual([
      `a ${STAND_IN} e`,
      'b',
      'cd',
    ]);
  });
});

describe('writeBack', () => {
  test('gives each part its own characters back', () => {
    expect(writeBack(['l', "'", 'eau'], 'l’eau')).toEqual(['l', '’', 'eau']);
  });

  test('leaves unchanged spaces where they stood, on either side of a boundary', () => {
    expect(writeBack(['a ', ' b', '\n'], 'a  b\n')).toEqual(['a ', ' b', '\n']);
  });

  test('puts an exchanged space where the old one stood', () => {
    expect(writeBack(['mot ', ':'], 'mot\u00A0:')).toEqual(['mot\u00A0', ':']);
    expect(writeBack(['mot', ' :'], 'mot\u00A0:')).toEqual(['mot', '\u00A0:']);
    expect(writeBack(['mot ', '\n :'], 'mot\u00A0:')).toEqual(['mot\u00A0', ':']);
  });

  test('puts an added space outside the word', () => {
    expect(writeBack(['"', 'mot', '"'], '«\u00A0mot\u00A0»')).toEqual(['«\u00A0', 'mot', '\u00A0»']);
  });

  test('accepts no part and empty parts', () => {
    expect(writeBack([], '')).toEqual([]);
    expect(writeBack(['', 'a', ''], 'a')).toEqual(['', 'a', '']);
  });

  test('refuses a text of another length', () => {
    expect(() => writeBack(['ab'], 'a')).toThrow('Cannot cut "a" back.');
    expect(() => writeBack(['a'], 'ab')).toThrow('Cannot cut "ab" back.');
  });
});
