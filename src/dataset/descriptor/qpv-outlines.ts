import { z } from 'zod';
import type { Report } from '../defect.ts';
import type { Territory } from '../dataset.ts';

/** Where the outlines of the neighbourhoods of each list stand, from the descriptor; both are optional. */
export const OUTLINE_PATHS = ['contours/qpv-2015.geojson', 'contours/qpv-2024.geojson'] as const;

// Degrees (WGS 84), as GeoJSON asks: metres of a national projection are refused.
const position = z
  .array(z.number())
  .min(2)
  .refine(([east = 0, north = 0]) => Math.abs(east) <= 180 && Math.abs(north) <= 90);
const rings = z.array(z.array(position).min(4)).min(1);

/** A file of outlines: the official ones, each with the code of its neighbourhood. */
const qpvOutlinesSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.looseObject({ code_qp: z.string() }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: rings }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1) }),
        ]),
      }),
    )
    .min(1),
});

const FORM =
  'attendre un GeoJSON en degrés (WGS 84), un polygone par quartier, dont la propriété « code_qp » porte le code : reprendre le fichier officiel.';

/** Reports outlines of neighbourhoods that cannot be read, or whose codes are not those of data/territoires.csv in the same list; a list without outlines is no defect. */
export function checkQpvOutlines(
  texts: ReadonlyMap<string, string>,
  territories: readonly Territory[],
  report: Report,
): void {
  for (const path of OUTLINE_PATHS) {
    const file = `data/${path}`;
    const text = texts.get(file);
    if (text === undefined) continue;
    const complain = (message: string): void => report({ file, line: 1, column: 1, field: null, message });
    const codes = codesOf(text);
    if (codes === null) {
      complain(`les contours ne se lisent pas : ${FORM}`);
      continue;
    }
    const column = path.includes('2015') ? 'code_qpv' : 'code_qpv_2024';
    const known = new Set(
      territories.flatMap(({ qpvCode, qpvCodes2024 = [] }) =>
        column === 'code_qpv' ? (qpvCode ?? []) : qpvCodes2024,
      ),
    );
    for (const code of new Set(codes)) {
      if (!known.has(code))
        complain(
          `« ${code} » n’est pas dans la colonne « ${column} » de data/territoires.csv : l’y écrire sur la ligne de son quartier, ou retirer ce contour.`,
        );
      if (codes.indexOf(code) !== codes.lastIndexOf(code))
        complain(`« ${code} » a deux contours : n’en garder qu’un.`);
    }
  }
}

function codesOf(text: string): readonly string[] | null {
  const parsed = qpvOutlinesSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data.features.map(({ properties }) => properties.code_qp) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
