import { z } from 'zod';

/** What an address can hold that breaks a page, a host file or a reader's trust, each with its remedy; the first that fits is told. */
const HOSTILE: readonly (readonly [RegExp, string])[] = [
  [/[\r\n\t\p{Cc}]/u, 'l’adresse contient un saut de ligne ou un caractère invisible : l’écrire d’un trait.'],
  [
    /[\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u,
    'l’adresse contient un caractère invisible ou qui change le sens de lecture : la retaper à la main.',
  ],
  [/\s/u, 'l’adresse contient un espace : le retirer.'],
  [
    /["'<>\\`{}|^$]/u,
    'l’adresse contient un signe qu’aucune adresse ne porte (" \' < > \\ ` { } | ^ $) : le retirer.',
  ],
  [
    /^https?:\/\/[^/?#]*@/u,
    'l’adresse contient un identifiant ou un mot de passe, avant « @ » : les retirer.',
  ],
  [
    /%(?![0-9A-Fa-f]{2})/u,
    'l’adresse contient « % » sans ses deux chiffres : la copier depuis le navigateur.',
  ],
  [
    /[^\u0021-\u007E]/u,
    'l’adresse contient un accent ou un signe hors de l’alphabet : la copier depuis le navigateur, qui écrit « %C3%A9 » pour « é ».',
  ],
];

const PUBLIC_HOSTILE: readonly (readonly [RegExp, string])[] = [
  [/[?#]/u, 'l’adresse contient « ? » ou « # » : s’arrêter avant.'],
  [
    /%|[^\u0021-\u007E]/u,
    'l’adresse contient un accent ou un espace : aucun serveur ne la servirait de façon sûre, choisir un chemin sans accent ni espace.',
  ],
  [
    /^https?:\/\/[^/]*\/(?:.*\/)?\.{1,2}(?:\/|$)/u,
    'l’adresse contient « ./ » ou « ../ » : écrire le chemin en entier.',
  ],
  [/^https?:\/\/.*[^/]\/\/+[^/]/u, 'l’adresse contient « // » dans son chemin : n’en garder qu’un.'],
  [
    /^https?:\/\/[^/]*\/.*[^A-Za-z0-9._~/-]/u,
    'le chemin de l’adresse contient un signe qui gênerait un serveur : n’y garder que des lettres sans accent, des chiffres, « - », « _ », « . » et « / ».',
  ],
];

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/?#]+/u.test(text) && URL.canParse(text);
}

function defectOf(text: string, hostile: readonly (readonly [RegExp, string])[]): string | null {
  return hostile.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function address(hostile: readonly (readonly [RegExp, string])[]): z.ZodType<string> {
  return z.string().superRefine((text, context) => {
    if (text === '') return;
    const isOne = /^https?:\/\//u.test(text);
    const defect = isOne ? defectOf(text, hostile) : null;
    const none = `« ${text.replace(/\s+/gu, ' ')} » n’est pas une adresse : écrire par exemple https://exemple.fr/convention/, ou laisser vide ('').`;
    if (defect !== null) context.addIssue({ code: 'custom', message: defect });
    else if (!isWebAddress(text)) context.addIssue({ code: 'custom', message: none });
  });
}

/** An address of the web, or '' while it is not known. */
export const webAddress = address(HOSTILE);

/** The address of the site: no query, no fragment, a path that every server serves; it ends in one slash, '' while it is not known. */
export const publicAddress = address([...HOSTILE.slice(0, 5), ...PUBLIC_HOSTILE]).transform((text) =>
  text === '' ? '' : `${text.replace(/\/+$/u, '')}/`,
);
