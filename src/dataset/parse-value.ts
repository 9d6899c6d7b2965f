import type { Unit } from './indicator.ts';

/** A number read from a cell, or the French reason why it is none. */
export type ParsedValue = { readonly value: number } | { readonly refusal: string };

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Says in French why a text is not a number written with a decimal point, or null. */
export function refuseNumber(text: string): string | null {
  if (DECIMAL.test(text)) return null;
  if (text.includes('%')) return `« ${text} » n’est pas un nombre : retirer le signe %.`;
  if (/^-?\d[\d\s]*,\d+$/u.test(text)) {
    return `« ${text} » n’est pas un nombre : écrire les décimales avec un point.`;
  }
  if (/^-?\d[\d\s'’]*(\.\d+)?$/u.test(text) && /[\s'’]/u.test(text)) {
    return `« ${text} » n’est pas un nombre : retirer l’espace des milliers.`;
  }
  return `« ${text} » n’est pas un nombre : écrire des chiffres, ou vider la cellule avec le statut non_renseigne.`;
}

/** Reads a value in its unit: a whole number from 0, or a percentage from 0 to 100; never guesses. */
export function parseValue(text: string, unit: Unit): ParsedValue {
  const refusal = refuseNumber(text);
  if (refusal !== null) return { refusal };
  const value = Number(text);
  if (unit === 'nombre') {
    if (text.startsWith('-')) return { refusal: `« ${text} » est négatif : un effectif ne l’est jamais.` };
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
      return { refusal: `« ${text} » n’est pas entier : écrire un effectif sans décimales.` };
    }
  } else if (text.startsWith('-') || value > 100) {
    return { refusal: `« ${text} » n’est pas entre 0 et 100 : corriger le pourcentage.` };
  }
  return { value };
}
