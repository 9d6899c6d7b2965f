import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/files/list-files.ts';
import { findProgram } from '../../scripts/provide/find-program.ts';
import { thisMachine } from '../../scripts/provide/machine.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { light } from '../../src/charts/palette.ts';
import { inkDefects } from './image-ink.ts';
import { channels, nearestTo, type Png, readPng } from './png.ts';

// Programs that are no browser know no variable and no condition: what they cannot read they paint black.
const { published } = siteFolders;
const svgOf = (file: string): string => readFileSync(join(published, file), 'utf8');
const files = listFiles(published).filter((file) => file.endsWith('.svg'));
/** Of each kind (form, narrow or wide, live or frozen), the file that is the longest. */
const sample = [...Map.groupBy(files, kindOf).values()].map((kind) =>
  kind.reduce((best, one) => (svgOf(one).length > svgOf(best).length ? one : best)),
);
const convert = findProgram(thisMachine, { names: ['magick', 'convert'], variable: 'IMAGEMAGICK_PATH' });

test('the sample has every form, live and frozen', () => {
  const kinds = sample.map(kindOf);
  for (const form of ['classement', 'evolution', 'pente', 'profil', 'taux'])
    for (const state of ['live', 'frozen'])
      expect(kinds).toContainEqual(expect.stringMatching(`^${form} .*${state}$`));
});

test.each(sample)('%s is drawn by librsvg on its paper, with ink where its words stand', async (file) => {
  expect(await defectsOf(await readPng(await sharp(join(published, file)).png().toBuffer()), file)).toEqual(
    [],
  );
});

test.skipIf(convert === null).each(sample)('%s is drawn by ImageMagick the same way', async (file) => {
  const bytes = execFileSync(convert ?? '', [join(published, file), 'png:-'], { maxBuffer: 50_000_000 });
  expect(await defectsOf(await readPng(bytes), file)).toEqual([]);
});

test('no file names a colour by a variable alone', () => {
  const pair = /([a-z-]+):#[0-9a-f]{6};\1:var\(--[a-z]+\)/gu;
  expect(files.filter((file) => svgOf(file).replace(pair, '').includes('var('))).toEqual([]);
});

test('a drawing whose colours are variables alone is seen', async () => {
  const file = sample.find((one) => /^classement .* live$/u.test(kindOf(one))) ?? '';
  const bare = svgOf(file).replace(/(?<=[{;])([a-z-]+):#[0-9a-f]{6};(?=\1:var)/gu, '');
  const defects = await defectsOf(await readPng(await sharp(Buffer.from(bare)).png().toBuffer()), file);
  expect(defects).toContainEqual(expect.stringContaining('is dark'));
  expect(defects).toContainEqual(expect.stringContaining('has no brick'));
});

/** What a program made wrong of a drawing: dark paper, words without ink, no brick where the focus is marked. */
async function defectsOf(png: Png, file: string): Promise<readonly string[]> {
  const { channels: means } = await sharp(png.data, {
    raw: { width: png.width, height: png.height, channels: 3 },
  }).stats();
  if (!file.startsWith('graphiques/')) return [];
  const mean = Math.min(...means.map((one) => one.mean));
  const isMarked = svgOf(file).includes('g-dot g-focus');
  return [
    ...(mean > 200 ? [] : [`${file} is dark: ${Math.round(mean)} of 255`]),
    ...inkDefects(png, { file, svg: svgOf(file) }),
    ...(!isMarked || nearestTo(png, channels(light.brick)) < 12 ? [] : [`${file} has no brick`]),
  ];
}

function kindOf(file: string): string {
  const [, form = ''] = /^graphiques\/([a-z]+)/u.exec(file) ?? [];
  const state = /\/\d{4}-\d\d-\d\d\//u.test(file) ? 'frozen' : 'live';
  return form === '' ? file : `${form} ${file.split('/').at(-1) ?? ''} ${state}`;
}
