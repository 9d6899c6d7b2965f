import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../src/dataset/dataset.ts';
import { latestYear } from '../../src/dataset/indicator.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { select, selectAll } from '../../src/select.ts';
import { dataset, expectedCell } from './expected-values.ts';
import { numberTokens } from './number-tokens.ts';
import { readPublished } from './printed-table.ts';
import { plainText } from './written-cell.ts';

// Hook: in the official text, an element of ours whose own link is that of the page of an indicator.
const LIMIT = 400;
const { reperes: places, site } = loadEditorial('.', null);
const shown = [site.territoire_par_defaut, 'mel', 'ensemble-qpv'];
const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

describe.each([...new Set(places.map(({ page }) => page))])('/convention/%s/', (chapter) => {
  const tree = fromHtml(readPublished(`convention/${chapter}/index.html`));
  const lines = selectAll('[data-officiel] [data-apparatus]', tree).flatMap((line) => {
    const [link] = selectAll(':scope > a[href*="/indicateurs/"]', line);
    const id = /\/indicateurs\/([^/#]+)\/$/u.exec(String(link?.properties['href'] ?? ''))?.[1];
    return id === undefined ? [] : [{ id, line }];
  });

  test('has its small lines, each marked as ours, which lead to the page of their indicator', () => {
    const due = places.filter(({ page }) => page === chapter).map(({ indicateur }) => indicateur);
    expect(lines.map(({ id }) => id).toSorted()).toEqual(due.toSorted());
  });

  test('says the values of the data, their year and their statuses, and no other number', () => {
    for (const { id, line } of lines) {
      const indicator = indicatorOf(dataset, id);
      const year = latestYear(indicator);
      const territories = indicator.unit === 'nombre' ? shown.slice(0, 1) : shown;
      const cells = territories.map((territory) => expectedCell(id, territory, year));
      const due = [
        year,
        ...cells.flatMap(({ published }) => (published === null ? [] : [Number(published)])),
      ];
      const words = plainText(wordsOf(line).replace(indicator.title, ''));
      const said = numberTokens(wordsOf(line)).filter(
        (number) => !numberTokens(indicator.title).includes(number),
      );
      expect([id, ...new Set(said)].toSorted()).toEqual([id, ...new Set(due)].toSorted());
      expect(/n\. r\.|non renseigné/u.test(words)).toBe(
        cells.some(({ status }) => status === 'non_renseigne'),
      );
      expect(/à vérifier|\?/u.test(words)).toBe(cells.some(({ status }) => status === 'a_verifier'));
    }
  });

  test(`adds ${LIMIT} bytes gzip at most to the page with each, and each drawing alone has ${LIMIT} at most`, () => {
    const page = toHtml(tree);
    for (const { line } of lines) {
      const without = page.replace(toHtml(line), '');
      expect(without.length).toBeLessThan(page.length);
      expect(gzip(page) - gzip(without)).toBeLessThanOrEqual(LIMIT);
      const drawing = select('svg', line);
      if (drawing !== undefined) expect(gzip(toHtml(drawing))).toBeLessThanOrEqual(LIMIT);
    }
  });
});

/** The words of a line, elements side by side being words apart. */
function wordsOf(line: Element): string {
  const parts: string[] = [];
  visit(line, 'text', ({ value }) => void parts.push(value));
  return parts.join(' ');
}
