import { z } from 'zod';
import { formatDateFr } from '../format.ts';
import { calendarDay, dayOrNone, slug } from './fields/fields.ts';
import { givenParticular, mail, particular } from './fields/particular.ts';
import { publicAddress, webAddress } from './fields/web-address.ts';

const accessibility = z.strictObject({
  /** Where a defect of accessibility is reported, where it is not the contact of the site. */
  courriel: mail,
  formulaire: webAddress,
  /** Day on which the town established its declaration. */
  declaration_etablie_le: dayOrNone,
  /** Where the multi-year plan of the town, and its plan of the year, are published. */
  schema_pluriannuel: webAddress,
  plan_d_actions: webAddress,
});

const privacy = z.strictObject({
  /** Where to write to the data protection officer: a mail or a postal address. */
  delegue: particular,
  /** How long the host keeps its journals: « 12 mois ». */
  duree_des_journaux: particular,
  /** How long mails to the contact are kept. */
  duree_des_messages: particular,
});

const NO_ACCESSIBILITY = {
  courriel: '',
  formulaire: '',
  declaration_etablie_le: '',
  schema_pluriannuel: '',
  plan_d_actions: '',
} as const;
const NO_PRIVACY = { delegue: '', duree_des_journaux: '', duree_des_messages: '' } as const;

/** content/site.yaml: the one configuration file. */
export const siteSchema = z
  .strictObject({
    /** Where the site is published, with a final slash; empty while it is not known. */
    adresse_publique: publicAddress,
    /** Name of the site. */
    nom: givenParticular,
    /** The town that the site is prepared for, and that publishes it once it says so. */
    ville: z
      .strictObject({
        nom: givenParticular,
        adresse: particular,
        telephone: particular,
        courriel: mail,
        directeur_de_la_publication: particular,
      })
      .readonly(),
    /** Who hosts the files. */
    hebergeur: z.strictObject({ nom: particular, adresse: particular, telephone: particular }).readonly(),
    /** Where an error is reported: a mail address, or else a form. */
    contact: z.strictObject({ courriel: mail, formulaire: webAddress }).readonly(),
    /** What the declaration of accessibility needs; absent, the town has given none of it. */
    accessibilite: accessibility.readonly().default(NO_ACCESSIBILITY),
    /** What the notice on personal data needs; absent, the town has given none of it. */
    donnees_personnelles: privacy.readonly().default(NO_PRIVACY),
    /** Address of the signed document; empty while it is not known. */
    pdf_signe: webAddress,
    /** Day of the first publication, which the town names; empty until then. */
    publie_le: dayOrNone,
    /** Day of the last update of the texts. */
    mis_a_jour_le: calendarDay,
    /** Identifier of the territory shown first. */
    territoire_par_defaut: slug,
  })
  .readonly();

/** The configuration of the site. */
export type Site = z.infer<typeof siteSchema>;

/**
 * The value of a field of content/site.yaml by its path (« ville.adresse »), '' when the town has left it empty.
 * Dates are written out in French. Throws on a path that names no text.
 */
export function siteField(site: object, path: string): string {
  const value = path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), site);
  if (typeof value !== 'string') throw new Error(`No text at "${path}" in content/site.yaml.`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDateFr(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
