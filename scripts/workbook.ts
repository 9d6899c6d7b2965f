import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { planWorkbook } from '../src/workbook/plan-workbook.ts';
import { writeXlsx } from '../src/workbook/write/write-xlsx.ts';
import { projectRoot } from './project-root.ts';
import { readProject } from './read-project.ts';
import { sayInFrench } from './say-in-french.ts';

// « npm run classeur »: writes the workbook that the agent of the town fills.
const { positionals } = parseArgs({ allowPositionals: true });
const file = positionals[0] ?? 'classeur.xlsx';
sayInFrench(() => {
  const plans = planWorkbook(readProject(projectRoot));
  writeFileSync(file, writeXlsx(plans));
  console.log(`Classeur écrit : ${file}, ${plans.length} feuilles.`);
  console.log(`Une fois rempli : npm run importer -- ${file}`);
});
