import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { loadSpecs } from './load-specs.ts';

const root = mkdtempSync(join(tmpdir(), 'specs-'));
mkdirSync(join(root, 'content/graphiques'), { recursive: true });
const file = join(root, 'content/graphiques/classement-taux.yaml');
afterEach(() => rmSync(file, { force: true }));

const dataset: Dataset = {
  territories: [],
  indicators: [{ id: 'taux', years: [2014, 2019] } as unknown as Indicator],
  observations: new Map(),
  publishedChanges: [],
  updated: '2026-01-01',
};

test('a figure takes its id from its file name', () => {
  writeFileSync(
    file,
    'forme: classement\nindicateur: taux\nannees: derniere\nquestion: Où est le taux le plus élevé ?\n',
  );
  expect(loadSpecs(root, dataset).map(({ id, indicator }) => [id, indicator])).toEqual([
    ['classement-taux', 'taux'],
  ]);
});

test('an unknown indicator is refused in French, with its place', () => {
  writeFileSync(file, 'forme: classement\nindicateur: tau\nannees: derniere\nquestion: Où ?\n');
  expect(() => loadSpecs(root, dataset)).toThrow('content/graphiques/classement-taux.yaml:2:13 (indicateur)');
});
