import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChanges } from '../../src/changes/ledger-line.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import { appendChanges, missingChanges, refuseLostPromises, sayMissingChanges } from './note-changes.ts';

const silent = { reason: null, corrected: [] };
const VALUES = 'data/indicateurs/part-jeunes.csv';
const FACTS = 'content/suivi/velos.yaml';
let root = '';

/** An invented town, whose first survey is written. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changements-'));
  cpSync('tests/fixtures/editorial/projet', root, { recursive: true });
  cpSync('tests/fixtures/data/sound', join(root, 'data'), { recursive: true });
  appendChanges(root, missingChanges(folders(), silent));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folders = () => ({ root, data: join(root, 'data'), siteConfig: null });
const edit = (file: string, change: (text: string) => string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(root, file), changed);
};
const ledger = () => readFileSync(join(root, 'content/changements.jsonl'), 'utf8');

test('a survey that is written is not found again', () => {
  expect(missingChanges(folders(), silent)).toEqual([]);
  expect(sayMissingChanges(folders())).toBeNull();
});

test('a corrected cell waits for its reason, and is then only added to the ledger', () => {
  const before = ledger();
  edit(VALUES, (text) => text.replace(/(\d+\.\d),publie/u, '33.3,publie'));
  expect(sayMissingChanges(folders())).toContain('demandent une raison');
  const lines = missingChanges(folders(), { ...silent, reason: 'Faute de frappe.' });
  expect(lines).toEqual([expect.objectContaining({ releve: 2, raison: 'Faute de frappe.' })]);
  appendChanges(root, lines);
  expect(ledger().startsWith(before)).toBe(true);
  expect(readChanges(ledger())).toHaveLength(readChanges(before).length + 1);
  expect(missingChanges(folders(), silent)).toEqual([]);
});

test('a ledger that was touched by hand is refused', () => {
  edit('content/changements.jsonl', (text) => text.replace('"releve":1', '"releve":2'));
  expect(() => missingChanges(folders(), silent)).toThrow('content/changements.jsonl:1:1');
});

test('a published fact keeps its words', () => {
  const dataset = loadDataset(readDataFolder(join(root, 'data')));
  expect(() => refuseLostPromises(root, dataset, null)).not.toThrow();
  edit(FACTS, (text) => text.replace(/fait: .*/u, 'fait: Autre chose.'));
  expect(() => refuseLostPromises(root, dataset, null)).toThrow('a été publié avec d’autres mots');
});
