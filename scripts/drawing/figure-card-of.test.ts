import { expect, test } from 'vitest';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { projectRoot } from '../project-root.ts';
import { cardKicker } from './figure-card-of.ts';

const { site } = loadEditorial(projectRoot, 'tests/fixtures/site/site.yaml');

test('a card says whose page it is once the town publishes, and that it does not before', () => {
  expect(cardKicker(site, 'Un site')).toBe('Un site');
  expect(cardKicker({ ...site, publie_le: '' }, 'Un site')).toBe(
    'Version de travail, non publiée par la Ville inventée',
  );
});
