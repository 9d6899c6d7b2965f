import type { Dataset, Observation } from '../dataset/dataset.ts';
import type { Editorial } from '../editorial/load-editorial.ts';
import { officialWords } from '../editorial/official-words.ts';
import type { Threshold } from '../editorial/schemas/evaluation.ts';
import type { Fact } from '../editorial/schemas/suivi.ts';
import { annexAt, type RowWording } from '../programme/annex-at.ts';
import type { Change, LedgerLine } from './ledger-line.ts';

type Erratum = Extract<Change, { sorte: 'erratum' }>;

/** What readers see, as far as its changes are followed. */
export interface PublishedState {
  /** Words of each edition of the annex but the first, which has the document itself. */
  readonly editions: ReadonlyMap<string, readonly RowWording[] | null>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Cells by territory, by « indicator year ». */
  readonly years: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The baseline and the threshold of each indicator that has them. */
  readonly thresholds: ReadonlyMap<string, Pick<Threshold, 'depart' | 'seuil'>>;
  /** Official passages, by chapter. */
  readonly chapters: ReadonlyMap<string, readonly string[]>;
  readonly errata: ReadonlyMap<string, Erratum>;
}

/** What the state of the site is read from; `chapters` are the texts of content/convention by their slug. */
export interface StateSources {
  readonly dataset: Dataset;
  readonly editorial: Pick<Editorial, 'annexe' | 'editions' | 'suivi' | 'errata' | 'evaluation'>;
  readonly chapters: ReadonlyMap<string, string>;
}

/** The state of the site, from its sources. */
export function stateOf({ dataset, editorial, chapters }: StateSources): PublishedState {
  const { annexe, editions, suivi, errata, evaluation } = editorial;
  return {
    editions: new Map(
      editions.map(({ id }, index) => [id, index === 0 ? null : annexAt(annexe, editions, id)]),
    ),
    facts: new Map(suivi.map((fact) => [fact.id, fact])),
    years: yearsOf(dataset),
    thresholds: new Map(
      evaluation.indicateurs.map(({ indicateur, depart, seuil }) => [indicateur, { depart, seuil }]),
    ),
    chapters: new Map([...chapters].map(([slug, mdx]) => [slug, passagesOf(mdx)])),
    errata: new Map(
      errata.map(({ id, transcrit, publie, pourquoi }) => [
        id,
        { sorte: 'erratum', id, transcrit, publie, pourquoi },
      ]),
    ),
  };
}

/** The state that the lines of the ledger lead to, one after the other. */
export function stateAfter(lines: readonly LedgerLine[]): PublishedState {
  const state = {
    editions: new Map<string, readonly RowWording[] | null>(),
    facts: new Map<string, Fact>(),
    years: new Map<string, Map<string, string>>(),
    thresholds: new Map<string, Pick<Threshold, 'depart' | 'seuil'>>(),
    chapters: new Map<string, readonly string[]>(),
    errata: new Map<string, Erratum>(),
  };
  for (const { change } of lines) {
    switch (change.sorte) {
      case 'edition':
        state.editions.set(change.edition, change.lignes);
        break;
      case 'fait':
        state.facts.set(change.fait.id, change.fait);
        break;
      case 'annee':
        state.years.set(yearKey(change), new Map(Object.entries(change.valeurs)));
        break;
      case 'annee-retiree':
        state.years.delete(yearKey(change));
        break;
      case 'valeur':
        correctCell(state.years, change);
        break;
      case 'seuil':
        keep(state.thresholds, change.indicateur, change.repere);
        break;
      case 'chapitre':
        keep(state.chapters, change.chapitre, change.passages);
        break;
      case 'erratum':
        state.errata.set(change.id, change);
        break;
    }
  }
  return state;
}

function correctCell(
  years: Map<string, Map<string, string>>,
  { territoire, apres, ...place }: Extract<Change, { sorte: 'valeur' }>,
): void {
  const cells = years.get(yearKey(place)) ?? new Map<string, string>();
  keep(cells, territoire, apres);
  years.set(yearKey(place), cells);
}

/** Keeps the last that was said of a key; null for what is no longer there. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

/** The key of a year of an indicator in a state. */
export function yearKey({
  indicateur,
  annee,
}: {
  readonly indicateur: string;
  readonly annee: number;
}): string {
  return `${indicateur} ${annee}`;
}

function yearsOf({ observations }: Dataset): PublishedState['years'] {
  const years = new Map<string, Map<string, string>>();
  for (const [indicateur, cells] of observations)
    for (const cell of cells) {
      const key = yearKey({ indicateur, annee: cell.year });
      years.set(key, (years.get(key) ?? new Map<string, string>()).set(cell.territory, writeCell(cell)));
    }
  return years;
}

function writeCell({ published, status }: Observation): string {
  if (published === null) return status;
  return status === 'publie' ? published : `${published} ${status}`;
}

/** The official passages of a chapter in MDX, without the marks of headings and lists. */
function passagesOf(mdx: string): readonly string[] {
  return officialWords(mdx)
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:#+|-)\s+/u, '')
        .replace(/\{\s*#[^}]*\}\s*$/u, '')
        .trim(),
    )
    .filter((line) => line !== '');
}
