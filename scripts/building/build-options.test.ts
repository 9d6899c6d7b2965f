import { expect, test } from 'vitest';
import { readBuildOptions } from './build-options.ts';

const root = import.meta.dirname;

test('without a variable, the site goes to dist/ and works in .build/', () => {
  expect(readBuildOptions({}, root)).toEqual({
    outFolder: `${root}/dist`,
    workFolder: `${root}/.build`,
    sources: {},
    publish: false,
    registers: null,
  });
});

test('--publier asks for a site that may be published; any other argument is refused', () => {
  expect(readBuildOptions({}, root, ['--publier']).publish).toBe(true);
  expect(() => readBuildOptions({}, root, ['--publie'])).toThrow(/^« --publie » n’est pas une option/u);
});

test('--inscrire registers what is new, for a reason or none', () => {
  expect(readBuildOptions({}, root, ['--inscrire']).registers).toEqual({ reason: null });
  expect(readBuildOptions({}, root, ['--inscrire', '--raison', 'Avenant']).registers).toEqual({
    reason: 'Avenant',
  });
});

test('a variable left empty counts as absent', () => {
  expect(readBuildOptions({ OUT_FOLDER: '', SITE_CONFIG: '' }, root)).toEqual(readBuildOptions({}, root));
});

test('another output folder has a work folder of its own beside it, so that two builds never share one', () => {
  const options = readBuildOptions({ OUT_FOLDER: 'out/second' }, root);
  expect(options.outFolder).toBe(`${root}/out/second`);
  expect(options.workFolder).toBe(`${root}/out/.build-second`);
});

test('a source becomes an absolute path', () => {
  const options = readBuildOptions({ SITE_CONFIG: 'build-options.ts' }, root);
  expect(options.sources).toEqual({ SITE_CONFIG: `${root}/build-options.ts` });
});

test('a source that is not there is refused by its name', () => {
  expect(() => readBuildOptions({ DATA_FOLDER: 'nowhere' }, root)).toThrow(
    /^DATA_FOLDER : « .*nowhere » n’existe pas/u,
  );
});
