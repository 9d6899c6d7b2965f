import { z } from 'zod';

/** Where the outlines of the neighbourhoods of each list stand, from the descriptor; both are optional. */
export const OUTLINE_PATHS = ['contours/qpv-2015.geojson', 'contours/qpv-2024.geojson'] as const;

// Degrees (WGS 84), as GeoJSON asks: metres of a national projection are refused.
const position = z
  .array(z.number())
  .min(2)
  .refine(([east = 0, north = 0]) => Math.abs(east) <= 180 && Math.abs(north) <= 90);
const rings = z.array(z.array(position).min(4)).min(1);

/** A file of outlines: the official ones, each with the code of its neighbourhood. */
export const qpvOutlinesSchema = z.object({
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
