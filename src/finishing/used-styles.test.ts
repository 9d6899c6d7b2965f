import { expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { usedStyles } from './used-styles.ts';

const used = (css: string, html: string): string => usedStyles(css, fromHtml(html));

test('a rule without anything to match goes, in a list only its selector', () => {
  expect(used('p{color:red}h2{color:red}p,h3{margin:0}', '<p>x</p>')).toBe('p{color:red}p{margin:0}');
});

test('states and pseudo-elements do not decide', () => {
  expect(used('a:hover{top:0}p::before{top:0}:focus-visible{top:0}b:hover{top:0}', '<p><a>x</a></p>')).toBe(
    'a:hover{top:0}p::before{top:0}:focus-visible{top:0}',
  );
});

test('a combinator beside a state alone still matches', () => {
  expect(used(':hover>.p{opacity:1}:hover>.q{opacity:1}', '<p><a class="p">x</a></p>')).toBe(
    ':hover>.p{opacity:1}',
  );
});

test('attributes, negations and places are understood', () => {
  const css = '.a:not(.b)>p{top:0}[popover]{top:0}td:nth-child(2){top:0}.b:not(.a){top:0}';
  expect(used(css, '<div class="a"><p popover></p></div>')).toBe('.a:not(.b)>p{top:0}[popover]{top:0}');
});

test('a place among its siblings and an identifier are no kinds of elements', () => {
  const css = '.a>:first-child{top:0}#b>p:last-child{top:0}';
  expect(used(css, '<div class="a" id="b"><p>x</p></div>')).toBe(css);
});

test('an empty condition goes, a font face and variables stay', () => {
  const css =
    '@media (min-width:2rem){h2{top:0}}@media print{p{top:0}}@font-face{font-family:A}:root{--a:#fff}';
  expect(used(css, '<p>x</p>')).toBe('@media print{p{top:0}}@font-face{font-family:A}:root{--a:#fff}');
});

test('rules of a supports condition are kept while they match', () => {
  const css = '@supports not (position-area:bottom){[popover]{top:0}}';
  expect(used(css, '<p popover>x</p>')).toBe(css);
  expect(used(css, '<p>x</p>')).toBe('');
});

test('rules of a container condition are kept while they match', () => {
  const css = '@container (min-width:53rem){p{top:0}}@container not (min-width:53rem){h2{top:0}}';
  expect(used(css, '<p>x</p>')).toBe('@container (min-width:53rem){p{top:0}}');
});

test('a kind of paper stays with the elements that ask for it', () => {
  const css = '@media print{@page wide{size:landscape}table{page:wide}@page{margin:1cm}}';
  expect(used(css, '<table><tr><td>1</td></tr></table>')).toBe(css);
  expect(used(css, '<p>x</p>')).toBe('@media print{@page{margin:1cm}}');
});

test('a negation inside another asks for nothing by itself', () => {
  const css = 'p:not(:has(.a:not(.b))){top:0}';
  expect(used(css, '<p>x</p>')).toBe(css);
});

test('a stylesheet read for one page answers for the next by that page alone', () => {
  const css = '.a>p{top:0}.b>p{top:0}';
  expect(used(css, '<div class="a"><p>x</p></div><i class="b"></i>')).toBe('.a>p{top:0}');
  expect(used(css, '<div class="b"><p>x</p></div><i class="a"></i>')).toBe('.b>p{top:0}');
});
