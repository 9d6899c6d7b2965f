import { expect, test } from 'vitest';
import { jsonLdTriples } from './json-ld-triples.ts';

const BASE = 'https://exemple.test/donnees/catalogue.jsonld';
const triples = (document: unknown) => jsonLdTriples(JSON.stringify(document), BASE);
const context = { dct: 'http://purl.org/dc/terms/', xsd: 'http://www.w3.org/2001/XMLSchema#' };

test('prefixes, types, languages and nodes become statements; addresses are taken from where the document is', () => {
  const found = triples({
    '@context': context,
    '@id': '#un',
    'dct:title': { '@value': 'Un', '@language': 'fr' },
    'dct:modified': { '@value': '2025-01-31', '@type': 'xsd:date' },
    'dct:publisher': { 'dct:title': 'Nom' },
    'dct:license': { '@id': 'xsd:x' },
  });
  const of = (name: string) => found.find(({ predicate }) => predicate === `${context.dct}${name}`);
  expect(of('title')?.subject).toBe(`${BASE}#un`);
  expect(of('modified')?.object).toEqual({
    kind: 'literal',
    value: '2025-01-31',
    type: `${context.xsd}date`,
  });
  expect(of('publisher')?.object).toEqual({ kind: 'node', value: '_:1' });
  expect(of('license')?.object.value).toBe(`${context.xsd}x`);
});

test.each([
  ['a context that is elsewhere', { '@context': 'https://exemple.test/contexte.jsonld' }],
  ['a prefix that the context lacks', { '@context': context, 'dcat:keyword': 'mot' }],
  ['a key without a prefix', { '@context': context, titre: 'mot' }],
  ['an empty value', { '@context': context, 'dct:title': '' }],
])('%s is refused', (_name, document) => {
  expect(() => triples(document)).toThrow(/expected|prefix|Invalid/u);
});
