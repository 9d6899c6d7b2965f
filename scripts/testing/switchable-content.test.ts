import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { switchableContent } from './switchable-content.ts';

const real = readFileSync(join(projectRoot, 'src/content.ts'), 'utf8');

test('the real content takes other data: what depends on them is told again', () => {
  const text = switchableContent(real);
  expect(text).toContain('export let dataset = loadDataset(');
  expect(text).toContain("export let specs = loadSpecs('.', dataset)");
  expect(text).toContain('export function showDataset(next)');
});

test('a content of another shape is refused', () => {
  expect(() => switchableContent('export const dataset = 1;')).toThrow('Not once');
  expect(() => switchableContent('export const dataset = 1;\nexport const specs = 2;')).toThrow('No map');
});
