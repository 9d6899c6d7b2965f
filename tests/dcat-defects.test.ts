import { expect, test } from 'vitest';
import { dcatDefects } from './dcat-defects.ts';
import type { Triple } from './json-ld-triples.ts';

const FOAF = 'http://xmlns.com/foaf/0.1/';
const AGENT = { kind: 'node', value: `${FOAF}Agent` } as const;
const name = (value: string, type?: string): Triple => ({
  subject: 'x',
  predicate: `${FOAF}name`,
  object: { kind: 'literal', value, ...(type === undefined ? {} : { type }) },
});
const agent: Triple = { subject: 'x', predicate: '@type', object: AGENT };

test('a node that has what its class asks for is sound, also where it is said twice', () => {
  expect(dcatDefects([agent, name('Un'), agent, name('Un')])).toEqual([]);
});

test.each<readonly [string, readonly Triple[], string]>([
  ['a property that lacks', [agent], `x has 0 ${FOAF}name`],
  [
    'an end that does not fit',
    [agent, name('1', 'http://www.w3.org/2001/XMLSchema#gYear')],
    `x ${FOAF}name 1`,
  ],
  ['a property of another class', [agent, name('Un'), { ...name('Un'), predicate: 'y' }], 'x has y'],
  ['a class that is not in it', [{ ...agent, object: { kind: 'node', value: 'z' } }], 'x is a z'],
  ['a node without a class', [name('Un')], 'x has no class'],
])('%s is told', (_name, triples, defect) => {
  expect(dcatDefects(triples)).toEqual([defect]);
});
