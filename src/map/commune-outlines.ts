import { z } from 'zod';

/** The outline of a commune, in degrees of longitude and latitude (WGS 84). */
export interface CommuneOutline {
  /** Name in the Code officiel géographique. */
  readonly name: string;
  /** Its one ring; the last position repeats the first. */
  readonly ring: readonly (readonly [number, number])[];
}

const fileSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.object({ nom: z.string().min(1) }),
      geometry: z.object({
        type: z.literal('Polygon'),
        coordinates: z.tuple([z.array(z.tuple([z.number(), z.number()])).min(4)]),
      }),
    }),
  ),
});

/** Reads the GeoJSON of the communes; whether or not a byte order mark stands first; throws where a feature is not a named polygon of one ring. */
export function parseOutlines(geojson: string): readonly CommuneOutline[] {
  const { features } = fileSchema.parse(JSON.parse(geojson.replace(/^\uFEFF/u, '')));
  return features.map(({ properties, geometry }) => ({
    name: properties.nom,
    ring: geometry.coordinates[0],
  }));
}
