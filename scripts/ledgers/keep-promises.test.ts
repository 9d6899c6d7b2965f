import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/register/fingerprint.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { keepPromises } from './keep-promises.ts';

const PAGE = '<h1 id="a">Les mots</h1>';
const promise = (words: string): string =>
  [{ adresse: '/' }, { page: '/', ancre: 'a', empreinte: fingerprint(words), debut: words }]
    .map((entry) => JSON.stringify(entry))
    .join('\n');

test('a folder that keeps every promise passes', async () => {
  using folder = temporaryFolder({ 'site/index.html': PAGE, 'registre.jsonl': promise('Les mots') });
  await expect(
    keepPromises(join(folder.path, 'site'), join(folder.path, 'registre.jsonl')),
  ).resolves.toBeUndefined();
});

test('an anchor on other words and a lost address are refused together', async () => {
  const text = `${promise('D’autres mots')}\n{"adresse":"/perdu/"}`;
  using folder = temporaryFolder({ 'site/index.html': PAGE, 'registre.jsonl': text });
  await expect(keepPromises(join(folder.path, 'site'), join(folder.path, 'registre.jsonl'))).rejects.toThrow(
    /^\/perdu\/ : cette adresse publiée a disparu[^\n]*\n\/#a désignait « D’autres mots » et désigne maintenant « Les mots »/u,
  );
});
