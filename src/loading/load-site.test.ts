import { expect, it } from 'vitest';
import { siteIdentityOf } from '../embed/site-identity.ts';
import { loadSite } from './load-site.ts';

it('reads what the project holds, and speaks of it in the name of its configuration', () => {
  const loaded = loadSite({});
  expect(loaded.identity).toEqual(siteIdentityOf(loaded.editorial.site));
  expect(loaded.dataset.indicators.length).toBeGreaterThan(0);
  expect([...loaded.dataFiles.keys()]).toContain('data/territoires.csv');
  expect(loaded.verified.marks.size).toBeGreaterThan(0);
});
it('reads the configuration and the data that the environment names', () => {
  const { identity } = loadSite({ SITE_CONFIG: 'tests/fixtures/site/site.yaml' });
  expect(identity.publicAddress).not.toBe('');
  expect(() => loadSite({ DATA_FOLDER: 'content' })).toThrow(/datapackage\.json/u);
});
