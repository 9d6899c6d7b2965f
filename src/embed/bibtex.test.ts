import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { bibtex } from './bibtex.ts';
import { citationOf } from './citation.ts';

const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes', mel: 20 });
const citation = citationOf(figure, inventedSite);

test('the entry has a key, a corporate author, the date of the data and the address', () => {
  const entry = bibtex(citation);
  expect(entry).toMatch(/^@misc\{essai-Aulnes,\n/u);
  expect(entry).toContain('  author = {{Ville de Bourg}},\n');
  expect(entry).toContain('  year = {2026},\n  month = {1},\n');
  expect(entry).toContain('  url = {https://bourg.example/mons/graphiques/essai/Aulnes/}\n}\n');
  expect(plainSpaces(entry)).toContain('Source~: Personne.');
});

test('what TeX would read as commands is escaped, and no-break spaces are ties', () => {
  const entry = bibtex({ ...citation, title: 'À 40,1\u{A0}% & $5 #1_a ~ ^ \\' });
  expect(entry).toContain(
    '{{À 40,1~\\% \\& \\$5 \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}',
  );
});

test('braces stay balanced', () => {
  const entry = bibtex(citation);
  expect(entry.split('{').length).toBe(entry.split('}').length);
});

test('without a public address there is no url', () => {
  expect(bibtex(citationOf(figure, siteWithoutAddress))).not.toContain('url');
});
