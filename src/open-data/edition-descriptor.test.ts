import { expect, test } from 'vitest';
import { publishedEdition, workingEdition } from '../../tests/fixtures/editorial/editions.ts';
import { editionDescriptor, offeredFiles } from './edition-descriptor.ts';
import { COMPOSED_RESOURCES } from './composed-resources.ts';

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
  expect(new TextDecoder().decode(offered.get('data/datapackage.json'))).toContain('qui ne l’a pas publiée');
});
