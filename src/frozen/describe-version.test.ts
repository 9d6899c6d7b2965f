import { expect, test } from 'vitest';
import { inventVersion } from '../../tests/fixtures/frozen/invent-version.ts';
import { describeVersion } from './describe-version.ts';

const first = inventVersion({ date: '2026-01-01', values: { aulnes: '40.1', bois: '1' } });
const second = inventVersion({ date: '2027-03-01', values: { aulnes: '41.0', bois: '1' } });
const third = inventVersion({ date: '2028-05-12', values: { aulnes: '42.0' } });
const liveOf = ({ date, fingerprint } = first) => ({ date, fingerprint });

test('while its values are those of the site, it says that there are no newer ones', () => {
  expect(describeVersion(first, 'aulnes', liveOf(), [first])).toEqual({
    shown: expect.stringMatching(
      /^Version figée\. Données de \d{4} ; fichier établi le 1er janvier 2026\.$/u,
    ),
    since: 'Le site n’en publie pas de plus récentes.',
    links: [],
  });
});

test('an update of other data changes nothing of that', () => {
  const live = { ...liveOf(), date: '2027-03-01' };
  expect(describeVersion(first, 'aulnes', live, [first]).links).toEqual([]);
});

test('newer figures that are not frozen yet are linked where they are live', () => {
  expect(describeVersion(first, 'aulnes', liveOf(second), [first])).toMatchObject({
    since: 'Des chiffres plus récents existent :',
    links: [{ words: 'le graphique à jour, fichier du 1er mars 2027', path: '/graphiques/essai/aulnes/' }],
  });
});

test('the newest of the versions since is linked too, and only for the neighbourhoods that it has', () => {
  const versions = [first, second, third];
  const paths = (territory: string) =>
    describeVersion(first, territory, liveOf(third), versions).links.map(({ path }) => path);
  expect(paths('aulnes')).toEqual(['/graphiques/essai/aulnes/', '/graphiques/essai/aulnes/2028-05-12/']);
  expect(paths('bois')).toEqual(['/graphiques/essai/bois/', '/graphiques/essai/bois/2027-03-01/']);
  expect(describeVersion(third, 'aulnes', liveOf(third), versions).links).toEqual([]);
});

test('values that changed under the same day are corrected, not newer', () => {
  const live = { date: first.date, fingerprint: second.fingerprint };
  expect(describeVersion(first, 'aulnes', live, [first]).since).toBe('Des chiffres corrigés existent :');
});

test('a figure that the site no longer shows says so, and leads to the last version that it has', () => {
  expect(describeVersion(first, 'aulnes', null, [first])).toMatchObject({
    since: 'Ce graphique n’est plus tenu à jour.',
    links: [],
  });
  expect(describeVersion(first, 'aulnes', null, [first, second])).toMatchObject({
    since: 'Ce graphique n’est plus tenu à jour. Des chiffres plus récents existent :',
    links: [{ words: 'la version figée du 1er mars 2027' }],
  });
});
