import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inventTexts, inventYaml, listener, PAGE_HEAD } from '../../tests/fixtures/sources/invent-texts.ts';
import { inventedSource } from '../../tests/fixtures/verification/invent-source.ts';
import { siteSchema } from '../editorial/site.ts';
import { checkSite } from './check-site.ts';

const yaml = readFileSync('tests/fixtures/editorial/projet/content/site.yaml', 'utf8');

function told(first: string, field: string): readonly string[] {
  const heard = listener();
  const text = yaml.replace(/territoire_par_defaut: .*/u, `territoire_par_defaut: ${first}`);
  const site = inventYaml('site.yaml', text, siteSchema, heard.report);
  const pages = { 'pages/aide.mdx': `${PAGE_HEAD}<Particularite champ="${field}" />\n` };
  checkSite({ site }, inventedSource.dataset, inventTexts(pages, heard.report).pages);
  return heard.told;
}

test('a neighbourhood of data/ and a field of the configuration pass', () => {
  expect(told('nord', 'ville.nom')).toEqual([]);
});

test('a reference or an unknown name is no neighbourhood to show first', () => {
  for (const first of ['mel', 'inconnu'])
    expect(told(first, 'ville.nom')).toEqual([
      expect.stringContaining(
        `(territoire_par_defaut) « ${first} » n’est pas un quartier de data/territoires.csv`,
      ),
    ]);
});

test('a field that the configuration has not is told where it is asked for', () => {
  expect(told('nord', 'ville.mom')).toEqual([
    'content/pages/aide.mdx:6:1 à « <Particularite> », « ville.mom » n’est pas un champ de content/site.yaml : en corriger le nom.',
  ]);
});
