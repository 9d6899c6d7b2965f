import { expect, test } from 'vitest';
import { offeredDescriptor } from './offered-descriptor.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const fields = [{ name: 'id', type: 'string', description: 'Un identifiant.' }];
const table = (name: string, schema?: unknown) => ({
  name,
  path: `${name}.csv`,
  title: name,
  description: '',
  schema,
});

test('schemas beside the package and inside it are read alike; a table that has none is left out', () => {
  const { resources, keywords } = offeredDescriptor(
    new Map([
      [
        'data/datapackage.json',
        bytes({ resources: [table('a', 'schemas/a.json'), table('b', { fields }), table('c')] }),
      ],
      ['data/schemas/a.json', bytes({ fields })],
    ]),
  );
  expect(resources.map(({ name, schema }) => [name, schema.fields])).toEqual([
    ['a', fields],
    ['b', fields],
  ]);
  expect(keywords).toEqual([]);
});
