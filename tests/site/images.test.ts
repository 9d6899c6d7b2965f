import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listImages } from '../../scripts/drawing/draw-files.ts';
import { drawPng } from '../../scripts/drawing/draw-png.ts';
import { cachedImage } from '../../scripts/drawing/image-cache.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { light } from '../../src/charts/palette.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { publishedVersions } from '../../src/frozen/load-versions.ts';
import { shareImageUrl } from '../../src/standalone/share-image.ts';
import { dataGrowth } from './content-growth.ts';
import { inkDefects, setTexts } from './image-ink.ts';
import { pages } from './pages.ts';
import { channels, nearestTo, readPng, readPngHead } from './png.ts';

const { published } = siteFolders;
const growth = dataGrowth(loadDataset(readDataFolder('data')));
const jobs = listImages({});
const bytesOf = (file: string): Buffer => readFileSync(join(published, file));
const figures = jobs.filter(({ file }) => file.startsWith('graphiques/'));
const cards = jobs.filter(({ file }) => file.startsWith('partage/'));
/** The day of the first version of each figure; those of a figure stand in the order of their days. */
const firstVersions = new Map(
  publishedVersions()
    .toReversed()
    .map(({ figure, date }) => [figure, date]),
);
const plain = (words: readonly string[]): string => words.join('').replace(/\s/gu, '');

test('the images are those of the figures and of the pages, none missing and none besides', () => {
  expect(
    listFiles(published)
      .filter((file) => file.endsWith('.png'))
      .toSorted(),
  ).toEqual(jobs.map(({ file }) => file).toSorted());
  const forms = new Set(
    listFiles(published).flatMap((file) => /^graphiques\/([^/]+)\//u.exec(file)?.[1] ?? []),
  );
  const everywhere = [...forms].filter((figure) => /^(?:classement-|profil)/u.test(figure));
  expect(figures).toHaveLength(forms.size + 25 * everywhere.length);
  const shared = new Set(pages.map(({ address }) => shareImageUrl(address).slice(1)));
  // A ranking has that of the page of its indicator: no image is there twice.
  const ofFigures = [...forms]
    .filter((figure) => !figure.startsWith('classement-'))
    .map((figure) => `partage/graphiques-${figure}.png`);
  expect(cards.map(({ file }) => file).toSorted()).toEqual([...shared, ...ofFigures].toSorted());
});

test('each has its size, a palette, and is light where it is shared', () => {
  const defects: string[] = [];
  for (const { file } of jobs) {
    const bytes = bytesOf(file);
    const { width, height, colorType } = readPngHead(bytes);
    if (width !== 1200 || colorType !== 3) defects.push(`${file}: ${width} px, colour type ${colorType}`);
    if (file.startsWith('graphiques/') && (height > 1500 || bytes.length > growth * 45_000))
      defects.push(`${file}: ${height} px high, ${bytes.length} bytes`);
    if (file.startsWith('partage/') && (height !== 630 || bytes.length > 40_000))
      defects.push(`${file}: ${height} px high, ${bytes.length} bytes`);
  }
  expect(defects).toEqual([]);
});

test(
  'where a text stands there is ink, in the font that the project brings',
  { timeout: 60_000 },
  async () => {
    const defects: string[] = [];
    for (const job of jobs) {
      expect(setTexts(job.svg).length).toBeGreaterThan(1);
      defects.push(...inkDefects(await readPng(bytesOf(job.file)), job));
    }
    expect(defects).toEqual([]);
  },
);

test('an image that lost its words is seen', async () => {
  const [job] = cards;
  if (job === undefined) throw new Error('No share image.');
  const wordless = drawPng({ ...job, svg: job.svg.replace(/<text\b[^]*?<\/text>/gu, '') });
  expect(inkDefects(await readPng(wordless), job).length).toBeGreaterThan(0);
});

test('the palette keeps the colour of the focus wherever a drawing has it', { timeout: 60_000 }, async () => {
  const marked = jobs.filter(
    ({ svg }) => svg.includes(`fill="${light.brick}"`) || svg.includes('g-dot g-focus'),
  );
  expect(marked.length).toBeGreaterThan(cards.length / 2);
  const faded: string[] = [];
  // One in five: every form, and most neighbourhoods.
  for (const { file } of marked.filter((_, index) => index % 5 === 0)) {
    const distance = nearestTo(await readPng(bytesOf(file)), channels(light.brick));
    if (distance > 10) faded.push(`${file}: ${distance}`);
  }
  expect(faded).toEqual([]);
});

test('the image of a figure says the words of its SVG: finding, notes, source, date, licence', () => {
  for (const { file, svg } of figures) {
    const beside = bytesOf(file.replace('.png', '.svg')).toString('utf8');
    const words = plain(setTexts(svg).map(({ words: text }) => text));
    expect(words).toBe(plain(setTexts(beside).map(({ words: text }) => text)));
    for (const part of ['Source', 'fichierétablile', 'LicenceOuverte2.0']) expect(words).toContain(part);
  }
});

test('an image drawn anew has the bytes of the published one, which a cache may have given', async () => {
  for (const job of [figures[0], cards[0], cards.at(-1)]) {
    if (job === undefined) throw new Error('No image to draw.');
    expect(drawPng(job).equals(bytesOf(job.file))).toBe(true);
    expect(cachedImage('', job)).not.toBe(cachedImage('', { ...job, svg: `${job.svg} ` }));
  }
});

// 15 MB of images for every neighbourhood, 9 of narrow drawings, 22 of the first versions; the rest are 1,800 pages and their data.
test('the whole site is at most 110 MB, the first version of each figure included', () => {
  const counted = listFiles(published).filter((file) => !isLaterVersion(file));
  const bytes = counted.reduce((sum, file) => sum + statSync(join(published, file)).size, 0);
  console.log(`The site has ${Math.round(bytes / 100_000) / 10} MB.`);
  expect(bytes).toBeLessThanOrEqual(growth * 110_000_000);
});

/** Versions only grow, by what the town updates: the first of each figure is weighed, those that follow are not. */
function isLaterVersion(file: string): boolean {
  const [, figure, date = ''] = /^graphiques\/([^/]+)\/[^/]+\/(\d{4}-\d\d-\d\d)\//u.exec(file) ?? [];
  return figure !== undefined && date > (firstVersions.get(figure) ?? date);
}
