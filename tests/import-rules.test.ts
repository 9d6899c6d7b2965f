import { expect, test } from 'vitest';
import { importDefects, importsOf } from './import-rules.ts';

test('every form of import is seen', () => {
  const text = [
    "import { a } from './a.ts';",
    "import type { B } from '../b/b.ts';",
    "import 'side-effect';",
    "export { c } from './c.ts';",
    "const d = await import('./d.ts');",
    "import {\n  e,\n} from './e.ts';",
  ].join('\n');
  expect(importsOf(text)).toEqual(['./a.ts', '../b/b.ts', 'side-effect', './c.ts', './d.ts', './e.ts']);
});

test('a room may import from itself, from a lower floor, and from outside of src', () => {
  expect(
    defects('src/figures/a.ts', './b.ts', '../dataset/c.ts', '../format.ts', '../../data/x.json'),
  ).toEqual([]);
  expect(defects('src/pages/[page].astro', '../layouts/Page.astro', 'astro:content')).toEqual([]);
});

test.each([
  ['src/dataset/a.ts', '../stats/mean.ts', 'stats'],
  ['src/stats/a.ts', '../charts/ranking.ts', 'charts'],
  ['src/charts/a.ts', '../dataset/dataset.ts', 'dataset'],
  ['src/charts/a.ts', '../format.ts', 'format'],
  ['src/figures/a.ts', '../components/Note.astro', 'components'],
  ['src/content.ts', './components/Note.astro', 'components'],
  ['src/components/A.astro', '../layouts/Page.astro', 'layouts'],
  ['src/layouts/A.astro', '../pages/index.astro', 'pages'],
])('%s may not import %s', (path, name, room) => {
  expect(defects(path, name)).toEqual([expect.stringContaining(`imports "${room}"`)]);
});

test.each(['astro', 'astro/zod', 'astro:content', '@astrojs/mdx'])('figures may not know %s', (name) => {
  expect(defects('src/figures/a.ts', name)).toEqual([expect.stringContaining('knows Astro')]);
});

test('a small room takes only its own packages', () => {
  expect(defects('src/charts/a.ts', '@observablehq/plot', 'd3', '@mixmark-io/domino')).toEqual([]);
  expect(defects('src/charts/a.ts', 'jsdom')).toHaveLength(1);
  expect(defects('src/charts/fixtures/a.ts', 'jsdom')).toEqual([]);
  expect(defects('src/charts/a.ts', 'zod')).toHaveLength(1);
  expect(defects('src/stats/a.ts', 'd3')).toHaveLength(1);
  expect(defects('src/dataset/a.ts', 'papaparse', 'node:fs')).toEqual([]);
});

test('a room that nobody has placed is a defect, on both ends of an import', () => {
  expect(defects('src/helpers/a.ts')).toHaveLength(1);
  expect(defects('src/pages/a.ts', '../helpers/b.ts')).toHaveLength(1);
});

test('a test may import what it likes', () => {
  expect(defects('src/dataset/a.test.ts', '../pages/x.ts')).toEqual([]);
});

function defects(path: string, ...names: readonly string[]): readonly string[] {
  return importDefects({ path, text: names.map((name) => `import '${name}';`).join('\n') });
}
