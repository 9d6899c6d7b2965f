import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { AGENT_SOURCE } from '../../scripts/agent-year/agent-workbook.ts';
import { addedYears } from '../../scripts/agent-year/third-year-data.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { indicatorOf } from '../../src/dataset/dataset.ts';
import { latestYear } from '../../src/dataset/indicator.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { dataset } from './expected-values.ts';
import { plainText } from './written-cell.ts';

const read = (file: string): string => readFileSync(join(siteFolders.agentYear, file), 'utf8');

describe.each(addedYears(dataset))('$indicator, with $year', ({ indicator, year }) => {
  const pente = `graphiques/pente-${indicator}/nouveau-mons`;

  test.each([
    `indicateurs/${indicator}/index.html`,
    `${pente}/index.html`,
    `${pente}/graphique.svg`,
    `${pente}/donnees.json`,
  ])('%s credits the added year to its own source, and the others to theirs', (file) => {
    const text = plainText(toString(fromHtml(read(file)))).replaceAll(/\s+/gu, ' ');
    expect(text).toContain(`${plainText(AGENT_SOURCE)} (${year})`);
    expect(text).toContain(`${latestYear(indicatorOf(dataset, indicator))}) ; `);
  });

  test('the table of origins gives each year its own', () => {
    const lines = read('donnees/origines.csv').split('\n');
    const of = (one: number) => lines.find((line) => line.startsWith(`${indicator},${one},`));
    expect(of(year)).toContain(`,${AGENT_SOURCE},`);
    expect(of(latestYear(indicatorOf(dataset, indicator)))).not.toContain(AGENT_SOURCE);
  });
});
