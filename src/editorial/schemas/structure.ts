import { z } from 'zod';
import { prose, slug, uniqueIds } from '../fields/fields.ts';

const item = {
  id: slug,
  /** Short title of ours. */
  titre: prose,
};

/** What chapter III lists: the first words of its item in that chapter. */
const inChapterThree = z.strictObject({ ...item, priorites: prose }).readonly();

/** content/structure.yaml: the structure that the text states. */
export const structureSchema = z
  .strictObject({
    /** The metropolitan stakes, with the first words of their item in the introduction and in chapter II. */
    enjeux: z
      .array(z.strictObject({ ...item, introduction: prose, enjeux: prose }).readonly())
      .superRefine(uniqueIds)
      .readonly(),
    /** The local ambitions, in the order of chapter III. */
    ambitions: z.array(inChapterThree).superRefine(uniqueIds).readonly(),
    /** The priority publics, in the order of chapter III. */
    publics: z.array(inChapterThree).superRefine(uniqueIds).readonly(),
  })
  .readonly();

/** Stakes, ambitions and publics. */
export type Structure = z.infer<typeof structureSchema>;
/** One local ambition. */
export type Ambition = Structure['ambitions'][number];
