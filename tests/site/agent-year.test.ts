import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../scripts/agent-year/day-after.ts';
import { addedYears } from '../../scripts/agent-year/third-year-data.ts';
import { listFiles } from '../../scripts/files/list-files.ts';
import { siteFolders } from '../../scripts/testing/site-folders.ts';
import { indicatorOf } from '../../src/dataset/dataset.ts';
import { latestYear } from '../../src/dataset/indicator.ts';
import { loadEditorial } from '../../src/editorial/load-editorial.ts';
import { formatDateFr } from '../../src/format.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { officialBlocks } from '../../src/text/blocks.ts';
import { dataset, expectedCell, neighbourhoods, specs, territoryNamed } from './expected-values.ts';
import { printedTables } from './printed-table.ts';
import { plainText, readWrittenCell } from './written-cell.ts';

// The site of the same town before that year.
const { addressed: published, agentYear: withYears } = siteFolders;
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const ofEach = (figure: string, files: readonly string[]): readonly string[] =>
  neighbourhoods.flatMap(({ id }) => files.map((file) => `graphiques/${figure}/${id}/${file}`));
const added = addedYears(dataset);
/** The day of the update, which the figures that changed are frozen under. */
const day = dayAfter(dataset.updated);
const DAYS = [dataset.updated, day].flatMap((iso) => [iso, formatDateFr(iso).replaceAll(/\s/gu, '\\s')]);
/** A text without the days of the figures, which every figure says: what else changed counts. */
const undated = (text: string): string => text.replaceAll(new RegExp(DAYS.join('|'), 'gu'), '');
const isChanged = (file: string): boolean =>
  undated(read(published, file)) !== undated(read(withYears, file));
const { rapprochements, evaluation, site } = loadEditorial('.');
/** The figures that the published site has of an indicator. */
const figuresOf = (indicator: string): readonly string[] =>
  specs.filter((spec) => spec.indicator === indicator && spec.form !== 'taux').map(({ id }) => id);
/** The rows of the annex that indicators are brought together with. */
const ambitionsOf = (indicators: readonly string[]): readonly string[] =>
  rapprochements
    .filter(({ indicateurs }) => indicateurs.some(({ indicateur }) => indicators.includes(indicateur)))
    .map(({ ligne }) => ligne);
const EMBED = ['index.html', 'graphique.svg', 'graphique-etroit.svg', 'donnees.csv', 'donnees.json'];

describe('the figures of a year, by the workbook', () => {
  test('changes every page and every file that shows one of them', () => {
    const expected = [
      'index.html',
      'indicateurs/index.html',
      'integrer/index.html',
      'convention/presentation/index.html',
      'donnees/index.html',
      'donnees/toutes-les-valeurs.csv',
      'donnees/toutes-les-valeurs-tableur.csv',
      'donnees/origines.csv',
      'donnees/SHA256SUMS',
      'changements/index.html',
      'changements/atom.xml',
      'evaluation/index.html',
      ...ambitionsOf(added.map(({ indicator }) => indicator)).map((id) => `ambitions/${id}/index.html`),
      ...neighbourhoods.map(({ id }) => `quartiers/${id}/index.html`),
      ...added.flatMap(({ indicator }) => [
        `indicateurs/${indicator}/index.html`,
        `donnees/indicateurs/${indicator}.csv`,
        ...figuresOf(indicator).flatMap((figure) => ofEach(figure, EMBED)),
      ]),
      ...ofEach('profil', EMBED),
    ];
    expect(expected.filter((file) => !isChanged(file))).toEqual([]);
  });

  test('leaves alone the figures and files of the others, and the official words', () => {
    const others = listFiles(published).filter(
      (file) =>
        /^(?:graphiques|donnees|indicateurs)\/.*population.*(?<!\.png)$/u.test(file) ||
        /^(?:errata|glossaire)\//u.test(file),
    );
    expect(others.length).toBeGreaterThan(300);
    expect(others.filter(isChanged)).toEqual([]);
    for (const chapter of ['tableau', 'enjeux', 'presentation']) {
      const words = (folder: string) =>
        officialBlocks(fromHtml(read(folder, `convention/${chapter}/index.html`))).map(({ text }) => text);
      expect(words(withYears)).toEqual(words(published));
    }
  });

  test('removes nothing, and adds the figures of change that a second year makes possible', () => {
    const before = new Set(listFiles(published));
    const after = listFiles(withYears);
    expect([...before].filter((file) => !existsSync(join(withYears, file)))).toEqual([]);
    const isFrozen = (file: string): boolean => file.includes(`/${day}/`);
    const fresh = after.filter((file) => !before.has(file) && !file.endsWith('.png') && !isFrozen(file));
    const figures = added
      .flatMap(({ indicator }) => [`evolution-${indicator}`, `pente-${indicator}`])
      .filter((figure) => !specs.some(({ id }) => id === figure));
    expect(fresh).toEqual(
      figures
        .flatMap((figure) => [
          ...ofEach(figure, [...EMBED, 'citation.bib', 'oembed.json']),
          `graphiques/${figure}/donnees-tableur.csv`,
        ])
        .toSorted(),
    );
  });
});

describe.each(added)('$indicator, with $year', ({ indicator, year, missing }) => {
  const page = `indicateurs/${indicator}/index.html`;
  const pente = `graphiques/pente-${indicator}/nouveau-mons/index.html`;

  test.each([page, pente])('%s lists the new values and the missing one, beside the former years', (file) => {
    const table = printedTables(read(withYears, file)).find(({ heads }) => heads.includes(String(year)));
    const column = table?.heads.slice(1).indexOf(String(year)) ?? -1;
    const before = latestYear(indicatorOf(dataset, indicator));
    expect(table?.heads).toContain(String(before));
    expect(table?.rows).toHaveLength(28);
    for (const { name, cells } of table?.rows ?? []) {
      const { id } = territoryNamed(name);
      const { published: last } = expectedCell(indicator, id, before);
      const expected = id === missing ? null : (Number(last) + 2).toFixed(1);
      expect([id, readWrittenCell(cells[column] ?? '').published]).toEqual([id, expected]);
    }
  });

  test('the evaluation sets the new year against the baseline, on its page and on those of the ambitions', () => {
    const { depart, seuil } = evaluation.indicateurs.find((one) => one.indicateur === indicator) ?? {};
    const before = expectedCell(indicator, site.territoire_par_defaut, depart ?? 0);
    // The fixture adds two points to the latest year, which is that of the baseline.
    const kind = 2 <= (seuil ?? 0) ? 'stable (+2,0 points)' : '+2,0 points, au-delà du seuil';
    const value = (Number(before.published) + 2).toFixed(1).replace('.', ',');
    const said = `${value} % en ${year} : ${kind}.`;
    const files = ['evaluation', ...ambitionsOf([indicator]).map((id) => `ambitions/${id}`)];
    for (const file of files)
      expect(plainText(toString(fromHtml(read(withYears, `${file}/index.html`))))).toContain(said);
  });

  test('the sentences and the chart speak of the new year', () => {
    const html = read(withYears, page);
    expect(html).toContain(`en ${year}`);
    expect(read(withYears, `graphiques/pente-${indicator}/nouveau-mons/graphique.svg`)).toContain(
      `>${year}<`,
    );
    expect(read(withYears, `graphiques/evolution-${indicator}/nouveau-mons/graphique.svg`)).toContain(
      String(year),
    );
  });
});
