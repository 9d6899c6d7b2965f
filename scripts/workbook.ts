import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { planWorkbook } from '../src/workbook/plan-workbook.ts';
import { writeXlsx } from '../src/workbook/write/write-xlsx.ts';
import { readProject } from './importing/read-project.ts';
import { projectRoot } from './project-root.ts';
import { reportFailure } from './report-failure.ts';

// « npm run classeur »: writes the workbook that the agent of the town fills.
try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const file = positionals[0] ?? 'classeur.xlsx';
  const plans = planWorkbook(readProject(projectRoot));
  writeFileSync(file, writeXlsx(plans));
  console.log(`Classeur écrit : ${file}, ${plans.length} feuilles.`);
  console.log(`Une fois rempli : npm run importer -- ${file}`);
} catch (error) {
  reportFailure(error);
}
