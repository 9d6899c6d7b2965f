import { z } from 'zod';
import { calendarDay } from './calendar-date.ts';
import { slug } from './slug.ts';

/** A particular the town has yet to give: empty is allowed, and said where it is missed. */
const particular = z.string();

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text);
const isMailAddress = (text: string): boolean => z.email().safeParse(text).success;

const webAddress = z.string().refine((text) => text === '' || isWebAddress(text), {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas une adresse : écrire par exemple https://exemple.fr/convention/, ou laisser vide ('').`,
});

/** An address without query or fragment; a sub-path is allowed, and ends in a slash. */
const publicAddress = webAddress
  .refine((address) => !/[?#]/.test(address), 'l’adresse contient « ? » ou « # » : s’arrêter avant.')
  .transform((address) => (address === '' ? '' : `${address.replace(/\/+$/, '')}/`));

const mail = z.string().refine((text) => text === '' || isMailAddress(text), {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas une adresse électronique : écrire par exemple contact@exemple.fr, ou laisser vide ('').`,
});

/** content/site.yaml: the one configuration file. */
export const siteSchema = z
  .strictObject({
    /** Where the site is published, with a final slash; empty while it is not known. */
    adresse_publique: publicAddress,
    /** Name of the site. */
    nom: z.string().min(1),
    /** The town, which publishes. */
    ville: z
      .strictObject({
        nom: z.string().min(1),
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
    /** Address of the signed document; empty while it is not known. */
    pdf_signe: webAddress,
    /** Day of the first publication. */
    publie_le: calendarDay,
    /** Day of the last update of the texts. */
    mis_a_jour_le: calendarDay,
    /** Identifier of the territory shown first. */
    territoire_par_defaut: slug,
  })
  .readonly();

/** The configuration of the site. */
export type Site = z.infer<typeof siteSchema>;
