import { describe, expect, test } from 'vitest';
import { publishedEdition, workingEdition } from '../../tests/fixtures/editorial/editions.ts';
import { COMPOSED_RESOURCES } from './composed-resources.ts';
import { editionDescriptor, offeredDescriptor, offeredFiles } from './offered-descriptor.ts';

describe('offered descriptor', () => {
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
});

describe('edition descriptor', () => {
  const text =
    '{"name":"essai","description":"Des chiffres.","contributors":[{"title":"Un site"}],"resources":[1]}';

  test('the descriptor names the town as its publisher once it publishes', () => {
    expect(JSON.parse(editionDescriptor(text, publishedEdition))).toEqual({
      name: 'essai',
      description: 'Des chiffres. Publié par la Ville de Bourg & Cie.',
      contributors: [{ title: 'Un site' }, { title: 'Ville de Bourg & Cie', roles: ['publisher'] }],
      resources: [1, ...COMPOSED_RESOURCES],
    });
  });

  test('before, it has no publisher and says so; what has neither description nor contributors gains what it says', () => {
    const descriptor = JSON.parse(editionDescriptor('{"name":"essai"}', workingEdition));
    expect(descriptor).toEqual({
      name: 'essai',
      description: workingEdition.status,
      contributors: [],
      resources: COMPOSED_RESOURCES,
    });
  });

  test('the other files are offered as they are', () => {
    const files = new Map([
      ['data/x.csv', new Uint8Array([1, 255])],
      ['data/datapackage.json', new TextEncoder().encode(text)],
    ]);
    const offered = offeredFiles(files, workingEdition);
    expect([...offered.keys()]).toEqual([...files.keys()]);
    expect(offered.get('data/x.csv')).toEqual(new Uint8Array([1, 255]));
    expect(new TextDecoder().decode(offered.get('data/datapackage.json'))).toContain(
      'qui ne l’a pas publiée',
    );
  });
});
