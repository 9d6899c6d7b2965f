import { expect, test } from 'vitest';
import { inventFolder, listener } from '../../tests/fixtures/sources/invent-texts.ts';
import { checkContent } from './check-content.ts';

test('a project that lacks everything is told file by file, and nothing throws', () => {
  const { told, report } = listener();
  using folder = inventFolder({ 'verifications/bilan.yaml': '' });
  checkContent(folder.path, report, { dataset: null, specs: null, register: null, siteConfig: null });
  const files = told.map((line) => line.split(':')[0]);
  for (const file of ['site.yaml', 'errata.yaml', 'convention/enjeux.mdx', 'verifications/bilan.yaml'])
    expect(files).toContain(`content/${file}`);
});
