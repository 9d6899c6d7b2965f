import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { loadSpecs } from '../../src/loading/load-specs.ts';
import { builtSites } from './embed/site-facts.ts';
import { standaloneDefects } from './standalone-defects.ts';

const dataset = loadDataset(readDataFolder('data'));
const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
const specs = loadSpecs('.', dataset);
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const drawings = (folder: string): readonly string[] =>
  listFiles(folder).filter((file) => /^graphiques\/[^/]+\/[^/]+\/graphique(?:-etroit)?\.svg$/u.test(file));
const sample = `graphiques/${specs[0]?.id ?? ''}/${neighbourhoods[0]?.id ?? ''}/graphique.svg`;

test('every figure of every neighbourhood has its file', () => {
  const expected = specs.flatMap(({ id }) =>
    neighbourhoods.flatMap((territory) =>
      ['graphique', 'graphique-etroit'].map((name) => `graphiques/${id}/${territory.id}/${name}.svg`),
    ),
  );
  expect(drawings(siteFolders.published).toSorted()).toEqual(expected.toSorted());
});

test('each stands on its own, with its address where the site has one', { timeout: 120_000 }, () => {
  for (const { folder } of builtSites) {
    const defects = drawings(folder).flatMap((file) =>
      standaloneDefects(read(folder, file)).map((defect) => `${file} ${defect}`),
    );
    expect(defects).toEqual([]);
  }
  const about = (folder: string): string | undefined =>
    /rdf:about="([^"]*)"/u.exec(read(folder, sample))?.[1];
  const { adresse_publique: address } = loadEditorial('.').site;
  if (address === '') expect(about(siteFolders.published)).toBeUndefined();
  else expect(about(siteFolders.published)).toContain(address);
  expect(about(siteFolders.addressed)).toMatch(/^https:\/\/convention\.example\/mons\/graphiques\/.*\/$/u);
});

test.each([
  ['</svg>', '', 'is no XML'],
  [' xmlns="http://www.w3.org/2000/svg"', '', 'is no SVG'],
  [/<title>.*<\/title>/u, '', 'has no title'],
  [/<desc>.*<\/desc>/u, '<desc/>', 'has no description'],
  [/<dc:source>.*<\/dc:source>/u, '', 'has no dc:source'],
  [/<dcterms:license[^>]*>/u, '', 'names no licence'],
  [/Licence[^<]*<\/text>/u, '</text>', 'does not print « Licence Ouverte 2.0 »'],
  ['<style>', '<style>@import "x.css";', 'asks for @import "x.css"'],
  ['</svg>', '<image href="x.png"/></svg>', 'asks for href="x.png"'],
  ['</svg>', '<script/></svg>', 'asks for script'],
])('a drawing in which %s becomes %s is refused', (from, to, defect) => {
  const svg = read(siteFolders.published, sample);
  expect(standaloneDefects(svg.replace(from, to))).toContain(defect);
});
