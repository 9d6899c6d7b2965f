import { expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/files/temporary-folder.ts';
import { inventTexts, PAGE_HEAD } from '../../tests/fixtures/sources/invent-texts.ts';
import { inventedSource } from '../../tests/fixtures/verification/invent-source.ts';
import { writeEntry } from '../register/entries.ts';
import { readRegister } from '../register/register.ts';
import { knownAddresses, pageUrl } from './known-addresses.ts';

test('addresses come from the pages of the code, the content, the data and the register', () => {
  using root = temporaryFolder({
    'src/pages/errata.astro': '',
    'src/pages/donnees/index.astro': '',
    'src/pages/[page].astro': '',
  });
  const texts = inventTexts({ 'pages/aide.mdx': `${PAGE_HEAD}## À l’aide\n\nAide.\n` }, () => expect.fail());
  const register = readRegister(
    [{ adresse: '/donnees/a.csv' }, { page: '/errata/', ancre: 'un', empreinte: '0'.repeat(12), debut: 'Un' }]
      .map(writeEntry)
      .join('\n'),
  );
  const { dataset } = inventedSource;
  const { addresses, anchors } = knownAddresses({
    root: root.path,
    texts,
    dataset,
    terms: ['qpv'],
    register,
  });
  for (const address of [
    '/errata/',
    '/donnees/',
    '/aide/',
    '/quartiers/nord/',
    '/indicateurs/jardiniers/',
    '/donnees/a.csv',
  ])
    expect(addresses).toContain(address);
  expect(addresses).not.toContain('/quartiers/mel/');
  expect(addresses).not.toContain('/[page]/');
  expect([...(anchors.get('/aide/') ?? [])]).toEqual(['a-l-aide']);
  expect([...(anchors.get('/glossaire/') ?? [])]).toEqual(['qpv']);
  expect([...(anchors.get('/errata/') ?? [])]).toEqual(['un']);
});

test('a page of our prose has the address of its file', () => {
  expect(pageUrl({ id: 'aide' })).toBe('/aide/');
});
