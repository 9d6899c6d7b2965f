import { z } from 'zod';
import { prose, slug } from '../fields/fields.ts';

const marker = z
  .strictObject({
    /** Slug of the chapter. */
    page: slug,
    /** First words of the passage that speaks of the indicator. */
    passage: prose,
    /** Identifier of the indicator, as in data/datapackage.json. */
    indicateur: slug,
  })
  .readonly();

/** content/reperes.yaml: the small lines of figures beside the passages of the chapters. */
export const markersSchema = z.array(marker).readonly();

/** One small line of figures. */
export type MarkerPlace = z.infer<typeof marker>;
