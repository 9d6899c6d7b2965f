import type { core } from 'zod';

const AS_TEXT = 'écrire le texte à la ligne suivante, après « >- »';

function describeType(expected: string, input: unknown): string {
  if (expected === 'string' && typeof input === 'object') {
    return `le texte contient « : » et il est lu comme un champ : ${AS_TEXT}.`;
  }
  if (expected === 'string') return `« ${String(input)} » n’est pas lu comme un texte : ${AS_TEXT}.`;
  if (expected === 'array')
    return 'une liste est attendue : commencer chaque ligne par « - » suivi d’un espace.';
  if (expected === 'object')
    return 'des champs sont attendus : écrire « nom du champ : valeur », un par ligne.';
  return `« ${String(input)} » n’est pas un nombre entier : l’écrire en chiffres, sans espace.`;
}

/** Says in French what a field of a content file has wrong, and the remedy; messages of our own schemas pass as they are. */
export function describeContentIssue(issue: core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'unrecognized_keys') {
    return `« ${issue.keys.join(' », « ')} » n’est pas un champ connu : corriger ce nom ou retirer le champ.`;
  }
  if (issue.input === null && issue.path.length === 0) {
    return 'le fichier est vide : y écrire les champs, comme dans un fichier voisin.';
  }
  if (issue.input === undefined) return 'le champ manque : l’ajouter.';
  if (issue.input === null || issue.input === '') return 'le champ est vide : l’écrire.';
  if (issue.code === 'invalid_format') return issue.message;
  if (issue.code === 'invalid_type') return describeType(issue.expected, issue.input);
  if (issue.code === 'invalid_value') {
    return `« ${String(issue.input)} » n’est pas admis : écrire ${issue.values.map(String).join(' ou ')}.`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return 'la liste est trop courte : y ajouter ce qui manque.';
  }
  if (issue.code === 'too_small')
    return `« ${String(issue.input)} » est trop petit : écrire au moins ${issue.minimum}.`;
  if (issue.code === 'too_big' && issue.origin === 'array') return 'la liste est trop longue : en retirer.';
  return `« ${String(issue.input)} » n’a pas la forme attendue : comparer avec un fichier voisin.`;
}
