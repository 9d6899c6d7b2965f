import { expect, test } from 'vitest';
import { fingerprint } from '../register/fingerprint.ts';
import { readRegister } from '../register/register.ts';
import { proposeEntries } from './propose-entries.ts';

const entry = (id: string, words: string) => ({
  page: '/p/',
  ancre: id,
  empreinte: fingerprint(words),
  debut: words,
});
const register = readRegister(
  [{ adresse: '/p/' }, entry('la-ville-agit', 'La ville agit pour le quartier')]
    .map((one) => JSON.stringify(one))
    .join('\n'),
);
const siteOf = (
  anchors: readonly { readonly id: string; readonly words: string }[],
  withoutAnchor: readonly string[],
) => ({
  addresses: new Set(['/p/', '/n/']),
  pages: [{ page: '/p/', anchors, aliases: [], withoutAnchor }],
});

test('new addresses, anchors and passages are proposed; names in use are not taken again', () => {
  const kept = { id: 'la-ville-agit', words: 'La ville agit pour le quartier' };
  const site = siteOf([kept, { id: 'x', words: 'Titre' }], ['La ville agit']);
  expect(proposeEntries(register, site, null)).toEqual({
    entries: [{ adresse: '/n/' }, entry('x', 'Titre'), entry('la-ville-agit-2', 'La ville agit')],
    undecided: [],
  });
});

test('a passage reworded is undecided without a reason, and keeps its anchor with one', () => {
  const site = siteOf([], ['La ville agit pour tout le quartier']);
  expect(proposeEntries(register, site, null).undecided).toEqual(['/p/#la-ville-agit']);
  expect(proposeEntries(register, site, 'avenant').entries).toContainEqual({
    ...entry('la-ville-agit', 'La ville agit pour tout le quartier'),
    raison: 'avenant',
  });
});

test('a passage of quite other words does not inherit an anchor, even with a reason', () => {
  expect(proposeEntries(register, siteOf([], ['Un décret fixe la liste']), 'avenant').undecided).toEqual([
    '/p/#la-ville-agit',
  ]);
});

test('what the content says to be withdrawn, gone or told in other words, is no question', () => {
  const withdrawals = new Map([['la-ville-agit', 'Retirée par un avenant.']]);
  const expected = [
    { adresse: '/n/' },
    { page: '/p/', ancre: 'la-ville-agit', retrait: 'Retirée par un avenant.' },
  ];
  for (const anchors of [[], [{ id: 'la-ville-agit', words: '« La ville agit » : retirée' }]])
    expect(proposeEntries(register, siteOf(anchors, []), null, withdrawals)).toEqual({
      entries: expected,
      undecided: [],
    });
  const as = { id: 'la-ville-agit', words: 'La ville agit pour le quartier' };
  expect(proposeEntries(register, siteOf([as], []), null, withdrawals).entries).toEqual([{ adresse: '/n/' }]);
});
