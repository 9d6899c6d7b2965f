import { YAMLMap } from 'yaml';
import type { Project } from '../project.ts';
import type { CellPlaces } from './changed-cells.ts';
import { appendToList, folded } from './edit-yaml.ts';
import type { ReadRecord } from './record-table.ts';
import type { FileEdit } from './sheet-kind.ts';

/** A fact that a sheet adds. */
export interface NewFact {
  readonly record: ReadRecord;
  readonly ligne: string;
  readonly id: string;
}

/** Adds facts at the end of the file of their row, which may be new. */
export function appendFacts(
  ligne: string,
  facts: readonly NewFact[],
  { content, editorial }: Project,
  places: CellPlaces,
): FileEdit {
  const path = `content/suivi/${ligne}.yaml`;
  const before = editorial.suivi.filter((fact) => fact.ligne === ligne).length;
  facts.forEach(({ record: { placeOf } }, index) => {
    for (const field of ['date', 'fait', 'dit_par', 'portee', 'actions', 'inscrit_le', 'corrige'])
      places.note(path, `${before + index + 1}, ${field}`, placeOf(field));
    places.note(path, `${before + index + 1}, preuve`, placeOf('document'));
    places.note(path, `${before + index + 1}, preuve, adresse`, placeOf('adresse'));
  });
  // What stands is not touched, not even its spaces.
  return { path, text: appendToList(content.get(path) ?? '', facts.map(mappingOf)) };
}

function mappingOf({ record: { values }, id }: NewFact): YAMLMap {
  const {
    date = '',
    fait = '',
    dit_par: said = '',
    document = '',
    adresse = '',
    portee = '',
    actions = '',
    inscrit_le: entered = '',
    corrige = '',
  } = values;
  const map = new YAMLMap();
  const proof = new YAMLMap();
  proof.set('document', folded(document));
  if (adresse !== '') proof.set('adresse', adresse);
  map.set('id', id);
  map.set('date', date);
  map.set('fait', folded(fait));
  map.set('dit_par', folded(said));
  map.set('preuve', proof);
  if (portee !== '') map.set('portee', folded(portee));
  const list = actions.split(/[\s,;]+/u).filter((one) => one !== '');
  if (list.length > 0) map.set('actions', list);
  map.set('inscrit_le', entered);
  if (corrige !== '') map.set('corrige', corrige);
  return map;
}
