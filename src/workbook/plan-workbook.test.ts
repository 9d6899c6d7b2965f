import { expect, test } from 'vitest';
import { readProject } from '../../scripts/importing/read-project.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { NO_ANSWERS } from './figures/answers.ts';
import { openArchive } from './grid/open-archive.ts';
import { readXlsx } from './grid/read-xlsx.ts';
import { importSheets } from './import-sheets.ts';
import { planWorkbook } from './plan-workbook.ts';
import { writeXlsx } from './write/write-xlsx.ts';

const project = readProject(projectRoot);
const plans = planWorkbook(project);

test('names of sheets are different, short, and accepted by spreadsheets', () => {
  const names = plans.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/u.test(name))).toEqual([]);
});

test('the workbook of the project, read back, changes nothing', () => {
  const plan = importSheets(readXlsx(openArchive(writeXlsx(plans))), project, NO_ANSWERS);
  expect(plan).toMatchObject({ defects: [], questions: [], remarks: [], differences: [], edits: [] });
});
