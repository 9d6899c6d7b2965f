import { z } from 'zod';

const PLACEHOLDER =
  /^(?:à (?:préciser|compléter|remplir|définir)|todo|tbd|n\/?a|x{2,}|\?+|-+|\.+|…)(?:\P{L}.*)?$/iu;

const DEFECTS: readonly (readonly [RegExp, string])[] = [
  [
    /[\p{Cc}\u2028\u2029]/u,
    'le texte contient un saut de ligne ou un caractère invisible : l’écrire sur une ligne.',
  ],
  [
    /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u,
    'le texte contient un caractère invisible ou qui change le sens de lecture : le retaper à la main.',
  ],
  [
    /^\s|\s$/u,
    "un espace précède ou suit le texte : le retirer ; si la valeur n’est pas connue, laisser vide ('').",
  ],
  [/[<>]/u, 'le texte contient « < » ou « > » : les retirer.'],
  [PLACEHOLDER, "ce n’est pas une valeur : l’écrire, ou laisser vide ('')."],
];

/** A line of text that the town has yet to give: empty is allowed, and said where it is missed; a stand-in for it is not. */
export const particular = z.string().superRefine((text, context) => {
  const defect = DEFECTS.find(([pattern]) => pattern.test(text))?.[1];
  if (defect !== undefined) context.addIssue({ code: 'custom', message: defect });
});

/** The same, that must be there. */
export const givenParticular = particular.refine((text) => text !== '', 'le champ est vide : l’écrire.');

/** A mail address, or '' while it is not known. */
export const mail = z.string().refine((text) => text === '' || z.email().safeParse(text).success, {
  error: ({ input }) =>
    `« ${String(input).replace(/\s+/gu, ' ')} » n’est pas une adresse électronique : écrire par exemple contact@exemple.fr, ou laisser vide ('').`,
});

/** Where a particular of the town leads: a mail address or an address of the web is a link, anything else is not (null). */
export function particularLink(value: string): string | null {
  if (/^https?:\/\/\S+$/u.test(value)) return value;
  return /^[^\s@]+@[^\s@]+$/u.test(value) ? `mailto:${value}` : null;
}
