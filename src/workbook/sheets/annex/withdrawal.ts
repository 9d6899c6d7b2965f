import type { AnnexAction } from '../../../editorial/schemas/annexe.ts';
import type { CollectFindings } from '../../findings.ts';
import type { ReadRecord } from '../record-table.ts';

/** The reason of a withdrawal that is new or changed; null for none, or for one that cannot be. */
export function withdrawalOf(
  { values, placeOf }: ReadRecord,
  { retrait }: AnnexAction,
  found: CollectFindings,
): string | null {
  const { motif = '', retrait: word = '' } = values;
  const isWithdrawn = word.toLowerCase() === 'oui';
  if (word !== '' && !isWithdrawn)
    found.defect(placeOf('retrait'), `« ${word} » : écrire « oui », ou laisser vide.`);
  else if (!isWithdrawn && retrait !== null)
    found.defect(
      placeOf('retrait'),
      'une action retirée ne revient pas : rétablir « oui », et ajouter une action nouvelle.',
    );
  else if (isWithdrawn && motif === '')
    found.defect(placeOf('motif'), 'le motif du retrait manque : l’écrire.');
  else if (!isWithdrawn && motif !== '')
    found.defect(
      placeOf('motif'),
      'un motif sans retrait : écrire « oui » dans « Retirée », ou vider la case.',
    );
  return isWithdrawn && motif !== '' && motif !== retrait?.motif ? motif : null;
}
