import { parseArgs } from 'node:util';
import { USAGE as IMPORT_USAGE, type ImportOptions, readImportOptions } from '../importing/import-options.ts';

/** What the command line of the guided year says. */
export interface YearOptions {
  /** The file to import; null for what was written by hand. */
  readonly imported: ImportOptions | null;
  /** Why words changed; null where it is not said. */
  readonly reason: string | null;
  /** Whether the verdicts that change were read, and are acknowledged. */
  readonly acknowledges: boolean;
  /** Puts back what a year that was cut short left. */
  readonly restores: boolean;
}

/** How the command is used. */
export const USAGE = `npm run annee [-- FICHIER] [réponses] [--ecrire] [--verdicts] [--raison "…"]

  FICHIER                  le classeur, ou un tableau reçu ; sans lui, ce qui a été écrit à la main
  --verdicts               prendre acte des verdicts qui changent, une fois lus
  --raison "…"             pourquoi des mots ont changé ; le nom de l’édition, quand le fichier en apporte une
  --retablir               remettre les fichiers tels qu’avant une année coupée`;

/** Reads the command line, or says in French what is wrong with it. */
export function readYearOptions(args: readonly string[]): YearOptions | { readonly refusal: string } {
  const { values, tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      verdicts: { type: 'boolean' },
      retablir: { type: 'boolean' },
      raison: { type: 'string' },
    },
  });
  const own = tokens.filter(
    (token) => token.kind === 'option' && token.name in { verdicts: 0, retablir: 0, raison: 0 },
  );
  const skipped = new Set(
    own.flatMap((token) =>
      token.kind === 'option' && token.value !== undefined && !token.inlineValue
        ? [token.index, token.index + 1]
        : [token.index],
    ),
  );
  const rest = args.filter((_, index) => !skipped.has(index));
  const reason = typeof values['raison'] === 'string' ? values['raison'].trim() : null;
  if (values['raison'] !== undefined && !reason)
    return { refusal: `Une raison s’écrit entre guillemets :\n\n${USAGE}` };
  const common = { reason, acknowledges: values['verdicts'] === true, restores: values['retablir'] === true };
  if (rest.length === 0) return { ...common, imported: null };
  const imported = readImportOptions(rest);
  return 'refusal' in imported
    ? { refusal: `${imported.refusal.replace(IMPORT_USAGE, '').trim()}\n\n${USAGE}\n\n${IMPORT_USAGE}` }
    : { ...common, imported };
}
