import { expect, test } from 'vitest';
import { dataPackageV2, tableSchemaV2 } from './data-package-v2.ts';

const resource = {
  name: 'a',
  path: 'a.csv',
  type: 'table',
  title: 'A',
  description: 'D',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: 'a.json',
};
const descriptor = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'a',
  title: 'A',
  description: 'D',
  created: '2026-11-23T00:00:00Z',
  contributors: [{ title: 'C' }],
  licenses: [{ path: 'licence.txt' }],
  sources: [],
  resources: [resource],
};
const field = { name: 'id', type: 'string', description: 'D' };
const key = { fields: ['id'], reference: { resource: 'a', fields: ['id'] } };
const schema = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: [field, { name: 'n', type: 'integer', description: 'D', constraints: { minimum: 0 } }],
  missingValues: [''],
  primaryKey: ['id'],
  foreignKeys: [key],
};

const isPackage = (changes: object) => dataPackageV2.safeParse({ ...descriptor, ...changes }).success;
const isSchema = (changes: object) => tableSchemaV2.safeParse({ ...schema, ...changes }).success;

test('what is sound passes, with all that the profiles know of a resource', () => {
  expect(isPackage({})).toBe(true);
  expect(isSchema({})).toBe(true);
  const full = {
    ...resource,
    bytes: 12,
    hash: `sha256:${'0a'.repeat(32)}`,
    homepage: 'https://site.invalid/',
  };
  expect(isPackage({ resources: [full], homepage: 'https://site.invalid/' })).toBe(true);
  expect(isPackage({ contributors: [{ email: 'a@site.invalid' }] })).toBe(true);
});

// The published profiles refuse each of these, too (docs/decisions/027-libraries-by-trial.md).
test.each([
  { resources: undefined },
  { resources: [] },
  { created: 'hier' },
  { licenses: [{ title: 'L' }] },
  { contributors: [{}] },
  { contributors: [{ email: 'C' }] },
  { keywords: [] },
  { homepage: 'accueil' },
  ...[
    { name: undefined },
    { path: '../a.csv' },
    { path: '/a.csv' },
    { type: 'list' },
    { mediatype: 'csv' },
    { hash: 'zz' },
    { bytes: '12' },
    { data: [] },
  ].map((change) => ({ resources: [{ ...resource, ...change }] })),
])('a package with %o is refused', (changes) => {
  expect(isPackage(changes)).toBe(false);
});

test.each([
  { fields: undefined },
  { fields: [] },
  { fields: [{ ...field, type: 'texte' }] },
  { fields: [{ ...field, format: 'telephone' }] },
  { fields: [{ ...field, constraints: { required: 'oui' } }] },
  { fields: [{ ...field, constraints: { enum: ['a', 'a'] } }] },
  { fields: [field, { name: 'n', type: 'integer', description: 'D', constraints: { minimum: true } }] },
  { foreignKeys: [{ fields: ['id'] }] },
  { primaryKey: [] },
  { primaryKey: ['id', 'id'] },
  { missingValues: 'x' },
])('a schema with %o is refused', (changes) => {
  expect(isSchema(changes)).toBe(false);
});
