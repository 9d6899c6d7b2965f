import { expect, test } from 'vitest';
import { type RegisterEntry, writeEntry } from '../register/entries.ts';
import { fingerprint } from '../register/fingerprint.ts';
import { readRegister } from '../register/register.ts';
import { brokenPromises, notRegistered } from './check-register.ts';

const anchor = (id: string, words: string): RegisterEntry => ({
  page: '/p/',
  ancre: id,
  empreinte: fingerprint(words),
  debut: words,
});
const registerOf = (...entries: readonly RegisterEntry[]) => readRegister(entries.map(writeEntry).join('\n'));
const register = registerOf({ adresse: '/p/' }, anchor('a', 'Les mots'));
const siteOf = (
  anchors: readonly { readonly id: string; readonly words: string }[],
  withoutAnchor: readonly string[] = [],
  aliases: readonly string[] = [],
) => ({
  addresses: new Set(['/p/']),
  pages: [{ page: '/p/', anchors, aliases, withoutAnchor }],
});

test('a site that keeps its promises has no defect', () => {
  expect(brokenPromises(register, siteOf([{ id: 'a', words: 'Les mots' }]))).toEqual([]);
});

test('an address that disappears is named, with the way out', () => {
  const [defect] = brokenPromises(
    registerOf({ adresse: '/q/' }, { adresse: '/p/' }, anchor('a', 'Les mots')),
    siteOf([{ id: 'a', words: 'Les mots' }]),
  );
  expect(defect).toMatch(/^\/q\/ : cette adresse publiée a disparu.*--deplacer/u);
});

test('an anchor that disappears is refused, unless an alias takes over', () => {
  expect(brokenPromises(register, siteOf([]))[0]).toMatch(
    /^\/p\/#a \(« Les mots »\) : cette ancre publiée a disparu/u,
  );
  const withAlias = registerOf({ adresse: '/p/' }, anchor('a', 'Les mots'), anchor('b', 'Autre'), {
    page: '/p/',
    ancre: 'a',
    vers: 'b',
  });
  const heir = [{ id: 'b', words: 'Autre' }];
  expect(brokenPromises(withAlias, siteOf(heir, [], ['a']))).toEqual([]);
  expect(brokenPromises(withAlias, siteOf(heir))[0]).toMatch(
    /^\/p\/#a : l’ancre qui la remplace au registre, « b », n’est pas dans la page/u,
  );
});

test('an anchor that now stands for other words is refused, unless an entry says so', () => {
  const changed = siteOf([{ id: 'a', words: 'D’autres mots' }]);
  expect(brokenPromises(register, changed)[0]).toContain(
    'désignait « Les mots » et désigne maintenant « D’autres mots »',
  );
  const said = registerOf({ adresse: '/p/' }, anchor('a', 'Les mots'), {
    ...anchor('a', 'D’autres mots'),
    raison: 'avenant',
  });
  expect(brokenPromises(said, changed)).toEqual([]);
});

test('what is new must be registered: an address, an anchor, a passage', () => {
  const site = {
    addresses: new Set(['/p/', '/n/']),
    pages: siteOf(
      [
        { id: 'a', words: 'Les mots' },
        { id: 'n', words: 'N' },
      ],
      ['Un passage'],
    ).pages,
  };
  expect(notRegistered(register, site).map((defect) => defect.split(' : ')[0])).toEqual([
    '/n/',
    '/p/#n',
    '/p/',
  ]);
});

test('a page that has moved keeps no anchor', () => {
  const moved = registerOf({ adresse: '/p/' }, anchor('a', 'Les mots'), { adresse: '/p/', vers: '/q/' });
  expect(brokenPromises(moved, siteOf([]))).toEqual([]);
});

test('a withdrawn passage is no broken promise while its anchor lands on the reason', () => {
  const withdrawn = registerOf({ adresse: '/p/' }, anchor('a', 'Les mots'), {
    page: '/p/',
    ancre: 'a',
    retrait: 'avenant',
  });
  expect(brokenPromises(withdrawn, siteOf([{ id: 'a', words: '« Les mots » : avenant' }]))).toEqual([]);
  expect(brokenPromises(withdrawn, siteOf([]))[0]).toMatch(/^\/p\/#a .* a disparu/u);
});
