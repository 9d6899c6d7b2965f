import { expect, test } from 'vitest';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { printSheets } from './printed-sheets.ts';
import { visitSite } from './visit-site.ts';

const { indicators, territories } = loadDataset(readDataFolder('data'));
const neighbourhoods = territories.filter(({ type }) => type === 'qpv');
const { open } = visitSite(siteFolders.published);

test.each(neighbourhoods)(
  '$shortName prints on the two sides of a sheet, every indicator on the second',
  async ({ id }) => {
    const sheets = await printSheets(await open(`/quartiers/${id}/`));
    expect(sheets).toHaveLength(2);
    const words = sheets.map(({ lines }) => lines.join(' ').replaceAll(/\s+/gu, ' '));
    expect(words[0]).toContain('Où se situe le quartier');
    const lost = indicators.filter(({ title }) => !(words[1] ?? '').includes(title.split(' ')[0] ?? title));
    expect(lost).toEqual([]);
  },
);

test.each(indicators)(
  '$id prints on the two sides of a sheet, every neighbourhood on them',
  async ({ id }) => {
    const sheets = await printSheets(await open(`/indicateurs/${id}/`));
    expect(sheets).toHaveLength(2);
    const words = sheets
      .flatMap(({ lines }) => lines)
      .join(' ')
      .replaceAll(/\s+/gu, ' ');
    const lost = neighbourhoods.filter(
      ({ shortName }) => !words.includes(shortName.split(' ')[0] ?? shortName),
    );
    expect(lost).toEqual([]);
  },
);
