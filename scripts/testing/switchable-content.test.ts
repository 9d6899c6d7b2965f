import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { switchableContent } from './switchable-content.ts';

const real = readFileSync(join(projectRoot, 'src/content.ts'), 'utf8');

test('the real content takes other data: what depends on them is told again', () => {
  const text = switchableContent(real);
  expect(text).toMatch(/export let \{[^}]*\bdataset\b[^}]*\} = loaded;/u);
  expect(text).toMatch(/export let \{[^}]*\bfigureOf\b[^}]*\} = figures;/u);
  expect(text).not.toContain('export const {');
  expect(text).toContain('export function showDataset(next)');
});

test('a content of another shape is refused, with what it lacks', () => {
  expect(() => switchableContent('export const dataset = 1;')).toThrow('no dataset, specs, figureOf');
  expect(() => switchableContent('export const { dataset, specs } = loaded;\n')).toThrow(
    'src/content.ts takes no figureOf, embeds, rankingOf, figureFor',
  );
});
