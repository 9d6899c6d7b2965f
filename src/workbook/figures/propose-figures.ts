import type { Observation, Status } from '../../dataset/dataset.ts';
import type { CollectFindings } from '../findings.ts';
import type { Sheet } from '../grid/grid.ts';
import { matchTerritories, textKey } from '../match/match-territory.ts';
import type { Answers } from './answers.ts';
import type { CurrentFigures } from './current-figures.ts';
import { type PlacedEntry, placeEntries } from './place-entries.ts';
import { settleNumbers } from './settle-numbers.ts';

/** One cell that a file proposes, and where it stands. */
export interface ProposedFigure {
  readonly indicator: string;
  readonly observation: Observation;
  /** « feuille Taux de pauvreté, C14 »; null for a row that the file does not have. */
  readonly place: string | null;
  /** The note that the mark of its cell stands for (« s »); null for none. */
  readonly ownNote: string | null;
}

const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['publie', 'publie'],
  ['publiee', 'publie'],
  ['non renseigne', 'non_renseigne'],
  ['non renseignee', 'non_renseigne'],
  ['a verifier', 'a_verifier'],
]);

/** Reads the figures of sheets against what data/ holds; nothing is guessed: what is open is asked. */
export function proposeFigures(
  sheets: readonly Sheet[],
  current: CurrentFigures,
  answers: Answers,
  found: CollectFindings,
): readonly ProposedFigure[] {
  const match = matchTerritories(current.territories);
  const placed = sheets.flatMap((sheet) => placeEntries(sheet, match, current, answers, found));
  const figures = settleNumbers(placed, answers, found).flatMap((one) => {
    const observation = observe(one, beforeOf(one, current), answers, found);
    return observation === null
      ? []
      : [
          {
            indicator: one.indicator.id,
            observation,
            place: one.entry.place,
            ownNote: one.value.kind === 'missing' ? one.value.note : null,
          },
        ];
  });
  return withoutRepeats(figures, found);
}

function beforeOf(
  { entry, indicator, year }: PlacedEntry,
  { indicators }: CurrentFigures,
): Observation | null {
  const current = indicators.find((one) => one.indicator.id === indicator.id);
  const isSame = (one: Observation): boolean => one.territory === entry.territory && one.year === year;
  return current?.observations.find(isSame) ?? null;
}

/** What a cell makes of its value in data/; null where it says nothing of it, or nothing that can be read. */
function observe(
  { entry, year, value }: PlacedEntry,
  before: Observation | null,
  answers: Answers,
  found: CollectFindings,
): Observation | null {
  const { place } = entry;
  const status = statusOf(entry, found);
  const at = { territory: entry.territory, year };
  const note = (otherwise: string | null): string | null =>
    entry.note === null ? otherwise : entry.note === '' ? null : entry.note;
  const missing = (reason: string | null): Observation => ({
    ...at,
    value: null,
    published: null,
    status: 'non_renseigne',
    note: note(reason),
  });
  if (value.kind === 'missing') return missing(before?.value === null ? before.note : value.note);
  if (value.kind === 'number') {
    // The same number written « 16 » is that published as « 16.0 », which stays.
    const same = before?.value === Number(value.text) ? before : null;
    return {
      ...at,
      value: Number(value.text),
      published: same?.published ?? value.text,
      status: status ?? same?.status ?? 'publie',
      note: note(same?.note ?? null),
    };
  }
  if (value.kind === 'wrong') found.defect(place, `« ${value.text} » : ${value.remedy}.`);
  if (value.kind === 'doubt') askAbsence(value.mark, place, found);
  if (before === null) return missing(null);
  if (value.kind !== 'blank' || before.value === null) return null;
  if (answers.erases || status === 'non_renseigne') return missing(null);
  found.question(
    `${place} : la cellule est vide, alors que data/ tient ${before.published}. Y écrire la valeur, ou effacer celles des cellules vides : --effacer`,
    '--effacer',
  );
  return null;
}

function askAbsence(mark: string, place: string, found: CollectFindings): void {
  found.question(
    `${place} : « ${mark} » tient-il lieu d’une valeur non renseignée ? Si oui : --absent "${mark}" ; sinon, corriger la cellule`,
    `--absent ${mark}`,
  );
}

function statusOf({ status, place }: PlacedEntry['entry'], found: CollectFindings): Status | null {
  if (status === null || status === '') return null;
  const known = STATUSES.get(textKey(status)) ?? null;
  if (known === null)
    found.defect(place, `« ${status} » n’est pas un statut : écrire publie, non_renseigne ou a_verifier.`);
  return known;
}

function withoutRepeats(
  figures: readonly ProposedFigure[],
  found: CollectFindings,
): readonly ProposedFigure[] {
  const seen = new Map<string, ProposedFigure>();
  for (const figure of figures) {
    const { territory, year, published } = figure.observation;
    const key = `${figure.indicator} ${territory} ${year}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, figure);
    else if (before.observation.published !== published)
      found.defect(
        figure.place ?? '',
        `« ${published ?? 'vide'} », alors que ${before.place} donne « ${before.observation.published ?? 'vide'} » pour le même territoire et la même année : n’en garder qu’une.`,
      );
  }
  return [...seen.values()];
}
