import type { Unit } from '../indicator.ts';

/** A number read from a cell, or the French reason why it is none. */
export type ParsedValue = { readonly value: number } | { readonly refusal: string };

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

// The first that fits tells what to do.
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/%/u, 'retirer le signe %'],
  [
    /^\d{1,2}(?:[-/]\d{1,2}|[-/. ]\p{L}{3,}\.?)(?:[-/. ]\d{2,4})?$/iu,
    'un tableur l’a changé en date, récrire le nombre de la source',
  ],
  [/^[-−]?\d[\d\s]*,\d+$/u, 'écrire les décimales avec un point'],
  [/^−/u, 'écrire le signe moins avec le trait d’union du clavier'],
  [/^\+/u, 'retirer le signe +'],
  [/^-?0\d/u, 'retirer le zéro de tête'],
  [/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/iu, 'l’écrire avec tous ses chiffres, sans exposant'],
  [
    /^-?\d{1,3}(?:[\s'’.,]\d{3})+(?:[.,]\d+)?$/u,
    'l’écrire sans séparateur de milliers et avec un point pour les décimales',
  ],
  [/^-?\d[\d\s'’]*(?:\.\d+)?$/u, 'retirer l’espace des milliers'],
  [/^-?\d*[.,]\d*$/u, 'écrire un chiffre au moins de chaque côté du point'],
  [/\d/u, 'ne garder que le nombre, et mettre le reste en note'],
];

/** Says in French why a text is not a number written with a decimal point, or null. */
export function refuseNumber(text: string): string | null {
  if (DECIMAL.test(text)) return null;
  const fact = `« ${text} » n’est pas un nombre`;
  for (const [pattern, remedy] of REMEDIES) {
    if (pattern.test(text)) return `${fact} : ${remedy}.`;
  }
  return `${fact} : écrire celui de la source en chiffres, ou, s’il n’est pas connu, vider la cellule avec le statut non_renseigne.`;
}

/** Reads a value in its unit: a whole number from 0, or a percentage from 0 to 100; never guesses. */
export function parseValue(text: string, unit: Unit): ParsedValue {
  const refusal = refuseNumber(text);
  if (refusal !== null) return { refusal };
  const value = Number(text);
  if (unit === 'nombre') {
    if (text.startsWith('-'))
      return {
        refusal: `« ${text} » est négatif, ce qu’un effectif n’est jamais : écrire celui de la source, ou, s’il n’est pas connu, vider la cellule avec le statut non_renseigne.`,
      };
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
      return { refusal: `« ${text} » n’est pas entier : écrire le nombre entier de la source.` };
    }
  } else if (text.startsWith('-') || value > 100) {
    return { refusal: `« ${text} » n’est pas entre 0 et 100 : corriger le pourcentage.` };
  }
  return { value };
}
