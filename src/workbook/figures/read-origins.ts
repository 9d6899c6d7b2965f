import type { Indicator, YearOrigin } from '../../dataset/indicator.ts';
import type { DifferenceTable } from '../difference-table.ts';
import type { CollectFindings } from '../findings.ts';
import type { Sheet } from '../grid/grid.ts';
import { textKey } from '../match/match-territory.ts';
import { type TextChange, textDifferences } from '../sheets/changed-cells.ts';
import { type ReadRecord, readRecords } from '../sheets/record-table.ts';
import { originCells, producersOf, sourceColumns } from '../sheets/sources-sheet.ts';
import type { CurrentFigures } from './current-figures.ts';
import type { AddedYear, ToldYear } from './year-origins.ts';

/** What the sheet of sources tells. */
export interface ReadOrigins {
  /** The years that it tells, whether or not that changes anything. */
  readonly told: readonly ToldYear[];
  /** Those of which it tells something else than data/. */
  readonly changed: readonly ToldYear[];
  readonly difference: DifferenceTable | null;
}

const FIELDS = ['source', 'producers', 'perimeter'] as const;
const FIELD_NAMES = { source: 'source', producers: 'producteurs', perimeter: 'périmètre' } as const;

/** Reads what is told of single years, those of data/ and those that the file adds. A year that was told and is no more in the sheet is a defect. */
export function readOrigins(
  sheet: Sheet,
  current: CurrentFigures,
  added: readonly AddedYear[],
  found: CollectFindings,
): ReadOrigins {
  const told: ToldYear[] = [];
  const changes: TextChange[] = [];
  const changed = readRecords(sheet, sourceColumns(current), found).flatMap((record) => {
    const indicator = indicatorOf(record, current, found);
    const year = Number(record.values['year']);
    if (indicator === null || !isYear(record, year, indicator, told, added, found)) return [];
    const origin = originOfRow(record, year, current);
    const one = { indicator: indicator.id, origin, place: record.placeOf('perimeter') };
    told.push(one);
    const before = indicator.origins?.find((other) => other.year === year);
    const cells = [originCells(before ?? { year }), originCells(origin)] as const;
    const fields = FIELDS.filter((field) => cells[0][field] !== cells[1][field]);
    for (const field of fields) {
      const of = `${indicator.title} ${year}`;
      changes.push({ of, field: FIELD_NAMES[field], before: cells[0][field], after: cells[1][field] });
    }
    return fields.length === 0 ? [] : [one];
  });
  tellMissing(sheet, told, current, found);
  return { told, changed, difference: textDifferences('Les sources des années', changes) };
}

function indicatorOf(
  { values, placeOf }: ReadRecord,
  { indicators }: CurrentFigures,
  found: CollectFindings,
): Indicator | null {
  const title = values['indicator'] ?? '';
  const known = indicators.find(({ indicator }) => textKey(indicator.title) === textKey(title));
  if (known === undefined)
    found.defect(placeOf('indicator'), `« ${title} » n’est pas un indicateur : le choisir dans la liste.`);
  return known?.indicator ?? null;
}

function isYear(
  { values, placeOf }: ReadRecord,
  year: number,
  { id, title, years }: Indicator,
  told: readonly ToldYear[],
  added: readonly AddedYear[],
  found: CollectFindings,
): boolean {
  const isAdded = added.some((one) => one.indicator === id && one.year === year);
  if (!isAdded && !years.includes(year))
    found.defect(
      placeOf('year'),
      `« ${title} » n’a pas de valeurs en ${values['year'] || 'cette année'} : corriger l’année, ou ajouter sa colonne.`,
    );
  else if (told.some(({ indicator, origin }) => indicator === id && origin.year === year))
    found.defect(placeOf('year'), 'cette année est déjà dite plus haut : n’en garder qu’une ligne.');
  else return true;
  return false;
}

/** The outlines are compared by their words: those that differ by a sign or a space from known ones are those. */
function originOfRow({ values }: ReadRecord, year: number, { indicators }: CurrentFigures): YearOrigin {
  const { source = '', producers: names = '', perimeter: words = '' } = values;
  const producers = producersOf(names);
  const known = indicators.flatMap(({ indicator }) => [
    ...(indicator.origins ?? []).flatMap(({ perimeter }) => (perimeter === undefined ? [] : [perimeter])),
    indicator.perimeter,
  ]);
  const perimeter = known.find((one) => textKey(one) === textKey(words)) ?? words;
  return {
    year,
    ...(source === '' ? {} : { source }),
    ...(producers.length === 0 ? {} : { producers }),
    ...(words === '' ? {} : { perimeter }),
  };
}

function tellMissing(
  { name }: Sheet,
  told: readonly ToldYear[],
  { indicators }: CurrentFigures,
  found: CollectFindings,
): void {
  for (const { indicator } of indicators)
    for (const { year } of indicator.origins ?? [])
      if (!told.some((one) => one.indicator === indicator.id && one.origin.year === year))
        found.defect(
          `feuille ${name}`,
          `la ligne de « ${indicator.title} » en ${year} manque : la remettre. Pour ne plus rien dire de cette année, en vider les cases.`,
        );
}
