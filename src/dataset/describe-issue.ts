import type { core } from 'zod';
import { listChoices } from './list-choices.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un objet',
};

/** Says in French what a property of the descriptor has wrong, and the remedy. */
export function describeIssue(issue: core.$ZodIssue): string {
  const input = typeof issue.input === 'string' ? issue.input : (JSON.stringify(issue.input) ?? '');
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') {
    return 'la propriété manque : l’écrire.';
  }
  if (issue.code === 'unrecognized_keys') {
    return `« ${issue.keys.join(' », « ')} » n’est pas une propriété connue : la corriger ou la retirer.`;
  }
  if (issue.code === 'invalid_value') {
    return `« ${input} » n’est pas admis : écrire ${listChoices(issue.values.map(String))}.`;
  }
  if (issue.code === 'invalid_type') {
    return `« ${input} » n’est pas ${TYPES[issue.expected] ?? issue.expected} : le corriger.`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return `« ${input} » n’est pas une date : écrire année, mois et jour, par exemple 2026-11-23.`;
  }
  if (issue.code === 'too_small' && issue.origin !== 'number') {
    return 'la propriété est vide : l’écrire.';
  }
  return `« ${input} » n’a pas la forme attendue : la corriger.`;
}
