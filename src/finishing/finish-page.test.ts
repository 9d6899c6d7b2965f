import { expect, test } from 'vitest';
import { finishPage } from './finish-page.ts';

test('a page gets its typography, its relative links and its policy', () => {
  const html = finishPage(
    '<!doctype html><html lang="fr"><head><style>@font-face{font-family:F;src:url(/fonts/f.woff2)}p{font-family:F}</style></head><body><p>L\'aide : <a href="/errata/">voir</a></p></body></html>',
    '/convention/annexe/',
  );
  expect(html).toContain('L’aide\u{A0}: <a href=../../errata/>voir</a>');
  expect(html).toContain('url(../../fonts/f.woff2)');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  expect(html).toMatch(/^<!doctype html>/u);
});

test('an older anchor still lands on the passage that replaced it, on any page', () => {
  const html = finishPage('<dl><dt id="neuf">Mot</dt></dl>', '/glossaire/', new Map([['vieux', 'neuf']]));
  expect(html).toContain('<dt id=neuf><span id=vieux data-apparatus></span>Mot');
});

test('a line of a drawing ends with a slash, and an empty element of HTML with its end tag', () => {
  const html = finishPage('<p></p><svg><line x1="0" x2="100%"></line></svg>', '/');
  expect(html).toContain('<p></p><svg><line x1=0 x2=100% /></svg>');
});
