import type { Observation, Status } from '../../dataset/dataset.ts';
import type { CurrentFigures } from '../figures/current-figures.ts';
import type { ProposedFigure } from '../figures/propose-figures.ts';
import type { CollectFindings } from '../findings.ts';
import type { Sheet } from '../grid/grid.ts';
import { matchTerritories, textKey } from '../match/match-territory.ts';
import { type ReadRecord, readRecords } from './record-table.ts';
import { remarkColumns, STATUS_WORDS } from './remarks-sheet.ts';

const STATUSES: readonly Status[] = ['publie', 'a_verifier', 'non_renseigne'];

/** Lays the remarks of the sheet over the figures that the file proposes or that data/ holds; a remark that the sheet no longer has is gone. */
export function layRemarks(
  sheet: Sheet,
  proposed: readonly ProposedFigure[],
  figures: CurrentFigures,
  found: CollectFindings,
): readonly ProposedFigure[] {
  const remarks = readRemarks(sheet, figures, found);
  const before = new Map<string, ProposedFigure>();
  for (const { indicator, observations } of figures.indicators)
    for (const observation of observations)
      before.set(keyOf(indicator.id, observation), {
        indicator: indicator.id,
        observation,
        place: null,
        ownNote: null,
      });
  const cells = new Map(before);
  for (const figure of proposed) cells.set(keyOf(figure.indicator, figure.observation), figure);
  for (const [key, { values, placeOf }] of remarks)
    if (!cells.has(key) && isNamed(key))
      found.defect(
        placeOf('year'),
        `« ${values['indicator']} » n’a pas de valeur pour ce territoire en ${values['year']} : corriger l’année, ou ajouter la valeur.`,
      );
  return [...cells].map(([key, figure]) => {
    const record = remarks.get(key);
    const observation =
      record === undefined ? unremarked(figure) : remarked(figure.observation, record, found);
    return { ...figure, observation };
  });
}

/** The rows of the sheet by the value that they speak of. */
function readRemarks(
  sheet: Sheet,
  figures: CurrentFigures,
  found: CollectFindings,
): ReadonlyMap<string, ReadRecord> {
  const remarks = new Map<string, ReadRecord>();
  const match = matchTerritories(figures.territories);
  for (const record of readRecords(sheet, remarkColumns(figures), found)) {
    const { indicator: title = '', territory = '', year = '' } = record.values;
    const indicator = figures.indicators.find((one) => textKey(one.indicator.title) === textKey(title))
      ?.indicator.id;
    const id = match(territory);
    if (indicator === undefined)
      found.defect(
        record.placeOf('indicator'),
        `« ${title} » n’est pas un indicateur : le choisir dans la liste.`,
      );
    if (id === null)
      found.defect(
        record.placeOf('territory'),
        `« ${territory} » n’est pas un territoire : le choisir dans la liste.`,
      );
    const key = `${indicator} ${id} ${year}`;
    if (remarks.has(key))
      found.defect(record.placeOf('indicator'), 'cette valeur a déjà une remarque : les réunir en une.');
    remarks.set(key, record);
  }
  return remarks;
}

function keyOf(indicator: string, { territory, year }: Observation): string {
  return `${indicator} ${territory} ${year}`;
}

function isNamed(key: string): boolean {
  return !/^undefined | null /u.test(key);
}

/** Without a row of remarks a value has no note, but the one that a mark of its own cell gives (« s »). */
function unremarked({ observation, ownNote }: ProposedFigure): Observation {
  if (observation.value !== null) return { ...observation, status: 'publie', note: null };
  return { ...observation, note: ownNote };
}

function remarked(observation: Observation, record: ReadRecord, found: CollectFindings): Observation {
  const { value, published } = observation;
  const { note = '', status: word = '' } = record.values;
  const plain = value === null ? 'non_renseigne' : 'publie';
  const written = STATUSES.find((status) => textKey(STATUS_WORDS[status]) === textKey(word));
  if (written === undefined && word !== '')
    found.defect(record.placeOf('status'), `« ${word} » n’est pas un statut : le choisir dans la liste.`);
  const status = written ?? plain;
  if (note === '')
    found.defect(record.placeOf('note'), 'la remarque est vide : l’écrire, ou vider la ligne.');
  if ((status === 'non_renseigne') !== (value === null)) {
    const fact = value === null ? 'ne donne pas de valeur' : `donne ${published}`;
    found.defect(
      record.placeOf('status'),
      `« ${word} » contredit la feuille de l’indicateur, qui ${fact} : corriger l’un ou l’autre.`,
    );
  }
  const isSound = (status === 'non_renseigne') === (value === null);
  return { ...observation, status: isSound ? status : plain, note: note === '' ? null : note };
}
