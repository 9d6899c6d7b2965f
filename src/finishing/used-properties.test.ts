import { expect, test } from 'vitest';
import { usedProperties } from './used-properties.ts';

test('a custom property that no rule reads is left out, in every condition', () => {
  const css =
    ':root{--ink:#000;--gap:1rem}@media (prefers-color-scheme:dark){:root{--ink:#fff;--gap:2rem}}p{color:var(--ink)}';
  expect(usedProperties(css)).toBe(
    ':root{--ink:#000}@media (prefers-color-scheme:dark){:root{--ink:#fff}}p{color:var(--ink)}',
  );
});

test('a property read through another stays; a chain that nobody reads goes', () => {
  expect(usedProperties(':root{--a:1px;--b:var(--a)}p{margin:var( --b,0)}')).toContain('--a:1px');
  expect(usedProperties(':root{--a:1px;--b:var(--a);color:red}')).toBe(':root{color:red}');
});

test('a rule that held nothing else goes, and the condition around it', () => {
  expect(usedProperties('@media print{:root{--a:1px}}@media (hover:hover){p{--b:0}q{margin:0}}')).toBe(
    '@media (hover:hover){q{margin:0}}',
  );
});

test('other declarations are untouched', () => {
  expect(usedProperties('p{margin:0;-webkit-text-size-adjust:100%}')).toBe(
    'p{margin:0;-webkit-text-size-adjust:100%}',
  );
});

test('a font that no rule names is left out, one that a list of fonts names is kept', () => {
  const [own, unused] = [
    '@font-face{font-family:Own;src:url(a)}',
    '@font-face{font-family:Unused;src:url(b)}',
  ];
  const rule = 'p{font:1rem/1.5 Own,sans-serif}';
  expect(usedProperties(own + unused + rule)).toBe(own + rule);
});
