import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { AGENT_PERIMETER } from '../../scripts/agent-year/agent-workbook.ts';
import { outlinedYear } from '../../scripts/agent-year/third-year-data.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { indicatorOf } from '../../src/dataset/dataset.ts';
import { latestYear } from '../../src/dataset/indicator.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { select } from '../../src/select.ts';
import { dataset } from './expected-values.ts';
import { printedTables } from './printed-table.ts';
import { plainText } from './written-cell.ts';

const outlined = outlinedYear(dataset);
if (outlined === null) throw new Error('No indicator took a year on other outlines.');
const { indicator, year } = outlined;
const { years, perimeter } = indicatorOf(dataset, indicator);
const before = latestYear(indicatorOf(dataset, indicator));
const read = (file: string): string => readFileSync(join(siteFolders.agentYear, file), 'utf8');
const wordsOf = (file: string): string =>
  plainText(toString(select('body', fromHtml(read(file))) ?? fromHtml(read(file)))).replaceAll(/\s+/gu, ' ');
const fold = (words: string): string => plainText(words).replaceAll(/\s+/gu, ' ');
const APART = fold(
  `Les valeurs de ${year} ne décrivent pas les mêmes contours que celles de ${before} : elles ne leur sont pas comparées.`,
);

describe(`${indicator}, whose year ${year} is on other outlines`, () => {
  const page = `indicateurs/${indicator}/index.html`;
  const ranking = `graphiques/classement-${indicator}/nouveau-mons`;
  const changes = [
    `graphiques/evolution-${indicator}/nouveau-mons`,
    `graphiques/pente-${indicator}/nouveau-mons`,
  ];

  test('the page shows the year beside the others, and says that they are not compared', () => {
    const table = printedTables(read(page)).find(({ heads }) => heads.includes(String(year)));
    for (const one of years) expect(table?.heads).toContain(`${one} (autres contours)`);
    expect(table?.heads.filter((head) => /évolution/iu.test(head) && head.includes(String(year)))).toEqual(
      [],
    );
    expect(wordsOf(page)).toContain(APART);
    expect(wordsOf(page)).toContain(fold(AGENT_PERIMETER).toLowerCase());
  });

  test('the drawing and the files of its ranking say its own outlines, and not those of before', () => {
    for (const file of ['index.html', 'graphique.svg', 'donnees.json']) {
      const words = fold(read(`${ranking}/${file}`));
      expect([file, words.includes(fold(AGENT_PERIMETER))]).toEqual([file, true]);
      expect([file, words.includes(fold(perimeter))]).toEqual([file, false]);
    }
  });

  test.each(changes)('no change is drawn to it, nor counted, in %s: the former years stay', (figure) => {
    const drawing = toString(select('svg', fromHtml(read(`${figure}/graphique.svg`))) ?? fromHtml(''));
    for (const one of years) expect(drawing).toContain(String(one));
    expect(drawing.replaceAll(/mises? à jour[^.]*\./gu, '')).not.toContain(String(year));
    const { valeurs } = JSON.parse(read(`${figure}/donnees.json`)) as {
      readonly valeurs: readonly unknown[];
    };
    expect(JSON.stringify(valeurs)).not.toContain(String(year));
  });

  test('its file has the year, the table of origins its outlines', () => {
    expect(read(`donnees/indicateurs/${indicator}.csv`)).toContain(`nouveau-mons,${year},`);
    const line = read('donnees/origines.csv')
      .split('\n')
      .find((one) => one.startsWith(`${indicator},${year},`));
    expect(line).toContain(AGENT_PERIMETER);
  });

  test('the evaluation sets it against no other year, and says why', () => {
    expect(wordsOf('evaluation/index.html')).toContain(`en ${year}, non comparable à ${before}. ${APART}`);
  });
});
