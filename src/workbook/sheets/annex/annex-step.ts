import type { Document } from 'yaml';
import type { AnnexRow } from '../../../editorial/annexe.ts';
import type { TextChange } from '../changed-cells.ts';

/** One change of a file of the annex, to be made once all are known. */
export interface AnnexStep {
  readonly row: AnnexRow;
  readonly change: TextChange;
  /** Whether official words change, so that an edition must say when. */
  readonly isOfficial: boolean;
  readonly apply: (document: Document, edition: string) => void;
}
