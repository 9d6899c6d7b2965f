/** What the codes of the system mean to somebody who is no programmer, and what to do about it. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'l’accès est refusé : donner à ce compte le droit d’y écrire',
  EPERM:
    'l’accès est refusé : donner à ce compte le droit d’y écrire, ou fermer les programmes qui l’ont ouvert',
  EROFS: 'ce disque ne se laisse pas écrire : choisir un dossier d’un autre disque',
  EXDEV: 'le dossier est sur un autre disque que son voisin : choisir un dossier à l’intérieur de ce disque',
  EBUSY:
    'le dossier est occupé : fermer les programmes qui l’ont ouvert ; si c’est un disque à lui seul, choisir un dossier à l’intérieur',
  ENOSPC: 'il n’y a plus de place sur le disque : en libérer',
  ENOENT: 'cet endroit n’existe pas, ou son disque ne se laisse pas écrire : choisir un autre dossier',
  ENOTDIR: 'une partie du chemin est un fichier et non un dossier : corriger le chemin',
  ENAMETOOLONG: 'le chemin est trop long : choisir un dossier plus proche de la racine',
};

/** Tells in French why a file or a folder could not be written; null for an error that is not of the file system. */
export function explainFileError(error: unknown, path: string): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  const meaning = MEANINGS[code];
  return meaning === undefined ? null : `${path} : ${meaning} (${code}).`;
}

/** The same error in French, when it is of the file system; the error itself otherwise. */
export function inFrench(error: unknown, path: string): unknown {
  const words = explainFileError(error, path);
  return words === null ? error : new Error(words, { cause: error });
}
