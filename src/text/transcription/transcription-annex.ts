import { Refusal } from '../../refusal.ts';
import { stripMarks } from './transcription-marks.ts';

/** A passage of the annex, with the line of the transcription where it begins. */
export interface AnnexPassage {
  readonly text: string;
  readonly line: number;
  /** True for an action of a list, false for the plain text of a cell. */
  readonly item: boolean;
}

/** One line of the annex in the transcription: the passages of each of its four cells. */
export interface AnnexPiece {
  readonly cells: readonly (readonly AnnexPassage[])[];
  readonly line: number;
}

/** Tells whether a piece of text is declared to continue the words before it. */
export type ContinuesBefore = (text: string) => boolean;

/** One line of the annex, cut into cells and the cells into plain text and actions. */
export function readAnnexPiece(raw: string, line: number): AnnexPiece {
  const cells = raw.split('\t').map((cell) => {
    const parts = cell.split(/(?=<li>)|(?<=<\/li>)/u);
    return parts.flatMap((part): AnnexPassage[] => {
      const item = part.startsWith('<li>');
      const text = stripMarks(part, line);
      return text === '' ? [] : [{ text, line, item }];
    });
  });
  return { cells, line };
}

/**
 * The passages of the annex in reading order, row by row and cell by cell, the pieces that page breaks made put back together.
 * A piece without a first cell, or with a declared one, continues the row above; throws when its text is not declared to.
 */
export function joinAnnexPieces(
  pieces: readonly AnnexPiece[],
  continues: ContinuesBefore,
): readonly AnnexPassage[] {
  const rows: AnnexPassage[][][] = [];
  for (const piece of pieces) {
    const title = piece.cells[0]?.[0];
    const above = rows.at(-1);
    if (above === undefined || (title !== undefined && !continues(title.text))) {
      rows.push(piece.cells.map((cell) => [...cell]));
      continue;
    }
    piece.cells.forEach((cell, column) => appendCell(above[column] ?? [], cell, column === 0, continues));
  }
  return rows.flat(2);
}

function appendCell(
  above: AnnexPassage[],
  cell: readonly AnnexPassage[],
  declared: boolean,
  continues: ContinuesBefore,
): void {
  for (const passage of cell) {
    const last = above.at(-1);
    if (passage.item) {
      above.push(passage);
    } else if (last !== undefined && (declared || continues(passage.text))) {
      above[above.length - 1] = { ...last, text: `${last.text} ${passage.text}` };
    } else {
      throw new Refusal(
        `ligne ${String(passage.line)}, « ${passage.text} » continue une cellule sans que ce soit prévu : reprendre ce fichier de la copie d’avant.`,
      );
    }
  }
}
