import { z } from 'zod';
import { fromColumns } from '../format/column-table.ts';
import { sha256 } from './ledger.ts';

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
export const frozenValuesSchema = z
  .object({
    graphique: z.string(),
    titre: z.string(),
    perimetre: z.string(),
    source: z.string(),
    mise_a_jour: z.string().regex(/^\d{4}-\d\d-\d\d$/u),
    producteur: z.string(),
    licence: z.object({ nom: z.string(), adresse: z.string() }),
    indicateurs: z.array(indicator).readonly(),
    /** Names of the cells of each row of `valeurs`. */
    colonnes: z.array(z.string()).readonly(),
    valeurs: z.array(z.array(z.union([z.string(), z.number(), z.null()])).readonly()).readonly(),
    vues: z.array(view).readonly(),
  })
  .transform(({ colonnes, valeurs, ...rest }) => ({
    ...rest,
    valeurs: z.array(value).readonly().parse(fromColumns({ colonnes, valeurs })),
  }));

/** The values of a frozen version, and what it says of each neighbourhood. */
export type FrozenValues = Readonly<z.infer<typeof frozenValuesSchema>>;

/** A cell of a frozen version. */
export type FrozenValue = Readonly<z.infer<typeof value>>;

/** What a frozen version says of one neighbourhood. */
export type FrozenView = Readonly<z.infer<typeof view>>;

/**
 * The fingerprint of the values alone: each cell by its place, as published, with status and note.
 * Names, words and drawings are no part of it: a better sentence makes no new version, a corrected cell does.
 */
export function valueFingerprint(values: readonly Omit<FrozenValue, 'nom'>[]): string {
  const cells = values.map(({ indicateur, territoire, annee, publie, statut, note }) =>
    JSON.stringify([indicateur, territoire, annee, publie, statut, note]),
  );
  return sha256(cells.toSorted().join('\n'));
}
