import type { Indicator } from '../../dataset/indicator.ts';
import type { CollectFindings } from '../findings.ts';
import type { Sheet } from '../grid/grid.ts';
import { type CellValue, cellValue } from '../match/cell-value.ts';
import { type MatchTerritory, textKey } from '../match/match-territory.ts';
import { type Entry, readTable } from '../match/read-table.ts';
import type { Answers } from './answers.ts';
import type { CurrentFigures } from './current-figures.ts';

/** A cell of figures whose indicator and year are known. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly indicator: Indicator;
  readonly year: number;
  readonly value: CellValue;
}

/** Reads the tables of a sheet, and settles of which indicator and year each cell is; what nothing tells is asked. */
export function placeEntries(
  sheet: Sheet,
  match: MatchTerritory,
  current: CurrentFigures,
  answers: Answers,
  found: CollectFindings,
): readonly PlacedEntry[] {
  const table = readTable(sheet, match);
  const here = `feuille ${sheet.name} :`;
  if (table === null) {
    found.remark(`${here} aucun territoire reconnu, laissée de côté`);
    return [];
  }
  for (const heading of table.leftOut)
    if (/^\d+$/u.test(heading))
      found.defect(
        `feuille ${sheet.name}`,
        `« ${heading} » n’est pas une année : écrire ses quatre chiffres.`,
      );
    else found.remark(`${here} colonne « ${heading} » laissée de côté`);
  for (const place of table.unnamed)
    found.defect(place, 'la colonne n’a pas de titre : écrire en tête l’année de ses valeurs.');
  tellStrangers(table.strangers, answers, found);
  const indicators = nameIndicators(sheet, table.entries, current, answers, found);
  const named = table.entries.flatMap((entry) => {
    const indicator = indicators.get(entry.indicator ?? '');
    return indicator === undefined ? [] : [{ entry, indicator, year: entry.year ?? answers.year }];
  });
  if (named.some(({ year }) => year === null))
    found.question(`${here} de quelle année sont ces chiffres ? La dire, par exemple : --annee 2022`);
  return named.flatMap(({ entry, indicator, year }) =>
    year === null ? [] : [{ entry, indicator, year, value: cellValue(entry.cell, answers.absent) }],
  );
}

/** The indicator of each heading of a table; that of the sheet, or of the answer, where it has none of its own. */
function nameIndicators(
  sheet: Sheet,
  entries: readonly Entry[],
  current: CurrentFigures,
  answers: Answers,
  found: CollectFindings,
): ReadonlyMap<string, Indicator> {
  const answer = answers.indicator === null ? null : indicatorOf(answers.indicator, current);
  const ids = current.indicators.map(({ indicator }) => indicator.id).join(', ');
  if (answers.indicator !== null && answer === null)
    found.defect('--indicateur', `« ${answers.indicator} » n’est pas un indicateur : écrire l’un de ${ids}.`);
  const headings = [...new Set(entries.map(({ indicator }) => indicator ?? ''))];
  const byHeading = new Map(
    headings.flatMap((heading): readonly [string, Indicator][] => {
      const indicator =
        heading === '' ? (indicatorOf(sheet.name, current) ?? answer) : indicatorOf(heading, current);
      return indicator === null ? [] : [[heading, indicator]];
    }),
  );
  const unknown = headings.filter((heading) => !byHeading.has(heading));
  const [only] = unknown;
  if (answer !== null && unknown.length === 1 && only !== undefined && byHeading.size === 0)
    return new Map([[only, answer]]);
  const here = `feuille ${sheet.name} :`;
  if (byHeading.size === 0 && unknown.length > 0)
    found.question(
      `${here} quel indicateur${only === '' ? '' : ` est « ${only} »`} ? Le nommer : --indicateur (${ids})`,
    );
  else
    for (const heading of unknown)
      found.remark(`${here} « ${heading} » n’est pas un indicateur du site, laissé de côté`);
  return byHeading;
}

function tellStrangers(
  strangers: readonly string[],
  { leavesStrangers }: Answers,
  found: CollectFindings,
): void {
  if (strangers.length === 0) return;
  const some = `${strangers.slice(0, 3).join(', ')}${strangers.length > 3 ? '…' : ''}`;
  const fact = `${strangers.length} ligne${strangers.length > 1 ? 's ne sont pas' : ' n’est pas'} d’un territoire de data/territoires.csv : ${some}`;
  if (leavesStrangers) found.remark(`${fact} : laissées de côté`);
  else found.question(`${fact}. Corriger les noms, ou les laisser de côté : --autres-territoires`);
}

/** The indicator that a text names: identifier, title, or the title as the name of a sheet cuts it. */
function indicatorOf(text: string, { indicators }: CurrentFigures): Indicator | null {
  const key = textKey(text);
  const all = indicators.map(({ indicator }) => indicator);
  const exact = all.find(({ id, title, nounPhrase }) =>
    [id, title, nounPhrase].some((name) => textKey(name) === key),
  );
  if (exact !== undefined) return exact;
  const cut = all.filter(({ title }) => key.length >= 20 && textKey(title).startsWith(key));
  return cut.length === 1 ? (cut[0] ?? null) : null;
}
