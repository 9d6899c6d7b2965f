import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../src/refusal.ts';
import { projectRoot } from './project-root.ts';

/** Where the detail of an error of our own is written, from the root of the project. */
export const REPORT_FILE = '.build/erreur.txt';

/** What the system refuses, by the code of its error. */
const OF_THE_SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein : y faire de la place, puis recommencer',
  EACCES:
    'le droit de lire ou d’écrire manque : fermer les programmes qui tiennent le fichier, ou demander ce droit',
  EPERM:
    'le droit de lire ou d’écrire manque : fermer les programmes qui tiennent le fichier, ou demander ce droit',
  EBUSY: 'un autre programme tient le fichier : le fermer, puis recommencer',
  EROFS: 'le disque ne permet pas d’écrire : copier le projet sur un autre',
  EMFILE: 'trop de fichiers sont ouverts : fermer d’autres programmes, puis recommencer',
};

/**
 * Tells in French why a command stopped, and makes it end with a failure: a refusal as it is; what the system refuses, with the remedy;
 * anything else as an error of the program, whose detail goes to a file. No stack is ever shown.
 */
export function reportFailure(error: unknown, root = projectRoot): void {
  process.exitCode = 1;
  if (error instanceof Refusal) return console.error(error.message);
  if (codeOf(error).startsWith('ERR_PARSE_ARGS')) return console.error(describeArgument(messageOf(error)));
  const remedy = OF_THE_SYSTEM[codeOf(error)];
  if (remedy !== undefined) return console.error(`${pathOf(error)} : ${remedy}.`);
  console.error(`Erreur du programme, et non de vos fichiers : ${messageOf(error)}`);
  console.error(
    writeDetail(error, root)
      ? `Envoyer le fichier ${REPORT_FILE} à l’informaticien, avec la commande tapée.`
      : 'Recopier ces lignes pour l’informaticien, avec la commande tapée.',
  );
}

/** What was typed after the command and is not understood; Node quotes it first in its message. */
function describeArgument(message: string): string {
  const typed = /'([^' ]+)/u.exec(message)?.[1];
  const fact = typed === undefined ? 'Un mot tapé' : `« ${typed} », tapé`;
  return `${fact} après le nom de la commande, n’est pas compris, ou il lui manque sa valeur : voir le nom exact des options dans GUIDE.md.`;
}

function writeDetail(error: unknown, root: string): boolean {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    mkdirSync(join(root, '.build'), { recursive: true });
    writeFileSync(join(root, REPORT_FILE), `${detail}\n`);
    return true;
  } catch {
    return false;
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function pathOf(error: unknown): string {
  return error instanceof Error && 'path' in error ? String(error.path) : 'Le système refuse';
}
