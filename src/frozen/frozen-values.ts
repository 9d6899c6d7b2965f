import { z } from 'zod';

const value = z.object({
  indicateur: z.string(),
  territoire: z.string(),
  nom: z.string(),
  annee: z.number(),
  /** As published, its precision kept; null where it is missing. */
  publie: z.string().nullable(),
  statut: z.string(),
  note: z.string().nullable(),
});

const indicator = z.object({
  id: z.string(),
  titre: z.string(),
  /** `nombre` or `pourcentage`. */
  unite: z.string(),
});

const view = z.object({
  /** The neighbourhood in view. */
  en_vue: z.string(),
  titre: z.string(),
  constat: z.string(),
  phrases: z.array(z.string()).readonly(),
  alternative: z.string(),
});

/** What a page needs of a frozen `donnees.json`; other keys may stand beside these, for the format grows and old files stay. */
export const frozenValuesSchema = z.object({
  graphique: z.string(),
  titre: z.string(),
  perimetre: z.string(),
  source: z.string(),
  mise_a_jour: z.string().regex(/^\d{4}-\d\d-\d\d$/u),
  producteur: z.string(),
  licence: z.object({ nom: z.string(), adresse: z.string() }),
  indicateurs: z.array(indicator).readonly(),
  valeurs: z.array(value).readonly(),
  vues: z.array(view).readonly(),
});

/** The values of a frozen version, and what it says of each neighbourhood. */
export type FrozenValues = Readonly<z.infer<typeof frozenValuesSchema>>;

/** A cell of a frozen version. */
export type FrozenValue = Readonly<z.infer<typeof value>>;

/** What a frozen version says of one neighbourhood. */
export type FrozenView = Readonly<z.infer<typeof view>>;
