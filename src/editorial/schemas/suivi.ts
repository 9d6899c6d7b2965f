import { z } from 'zod';
import { calendarDay, prose, slug } from '../fields/fields.ts';
import { period } from './editions.ts';

/** What proves a fact: a document named in words, and its address where it is online. */
const proof = z
  .strictObject({
    document: prose,
    adresse: z
      .url({ protocol: /^https?$/u, error: 'ce n’est pas une adresse : écrire https://… en entier.' })
      .nullable()
      .default(null),
  })
  .readonly();

/** One dated fact of the follow-up. Facts are kept for ever and only added to. */
export const factSchema = z
  .strictObject({
    /** Permanent: an anchor, a line of the open data. */
    id: slug,
    /** When it happened, no more precise than what is known. */
    date: period,
    /** The fact, in one sentence. */
    fait: prose,
    /** Who says it: a service, a partner, a newspaper, an assembly. */
    dit_par: prose,
    preuve: proof,
    /** How far it goes: a place, a number, a part of the action only. */
    portee: prose.nullable().default(null),
    /** The actions it is about; none when it is about the ambition as a whole. */
    actions: z.array(slug).readonly().default([]),
    /** The day it was entered here. */
    inscrit_le: calendarDay,
    /** Identifier of an earlier fact that this one corrects: both stay. */
    corrige: slug.nullable().default(null),
  })
  .readonly();

/** content/suivi/<row>.yaml: the facts of one row of the annex, the oldest entry first. */
export const factsFileSchema = z.array(factSchema).min(1).readonly();

/** One fact, with the row of the annex that its file names. */
export type Fact = z.infer<typeof factSchema> & { readonly ligne: string };
