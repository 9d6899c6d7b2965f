import type { CommuneOutline } from './commune-outlines.ts';
import { innerPoint } from './inner-point.ts';
import { pathData } from './path-data.ts';
import type { Point } from './point.ts';
import { projectOutlines } from './project-outlines.ts';
import { shareBorders } from './share-borders.ts';
import { simplifyLine } from './simplify-line.ts';

/** A commune on the map. */
export interface MappedCommune {
  readonly name: string;
  /** Its outline, the `d` of a path. */
  readonly outline: string;
  /** Where its label is centred, in px. */
  readonly label: Point;
}

/** A map of communes, ready to be drawn. */
export interface CommuneDrawing {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** All borders, each once, the `d` of one path. */
  readonly borders: string;
  /** The communes asked for, in the order asked. */
  readonly communes: readonly MappedCommune[];
}

const margin = 2;
const tolerance = 0.8;

/** Draws the outlines at a width in px, with the communes of these names apart; throws on a name without outline. */
export function drawCommunes(
  outlines: readonly CommuneOutline[],
  names: readonly string[],
  width: number,
): CommuneDrawing {
  const sheet = projectOutlines(outlines, width, margin);
  const shared = shareBorders(sheet.rings);
  const arcs = shared.arcs.map((arc) => simplifyLine(arc, tolerance));
  const ringOf = (index: number): readonly Point[] => {
    const pieces = (shared.rings[index] ?? []).map((arc) =>
      arc < 0 ? (arcs[-arc - 1] ?? []).toReversed() : (arcs[arc] ?? []),
    );
    return pieces.flatMap((piece, at) => (at === 0 ? piece : piece.slice(1)));
  };
  const communes = names.map((name) => {
    const index = outlines.findIndex((outline) => outline.name === name);
    if (index === -1) throw new Error(`No outline of "${name}" in content/geo/communes-mel.geojson.`);
    const ring = ringOf(index);
    return { name, outline: pathData([ring]), label: innerPoint(ring) };
  });
  return { width, height: sheet.height, borders: pathData(arcs), communes };
}
