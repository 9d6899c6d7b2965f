import type { z } from 'zod';
import { fingerprint, foldTypography } from '../../register/fingerprint.ts';
import type { annexFileSchema } from '../schemas/annexe.ts';
import type { PlainAction, themeFileSchema } from '../schemas/themes.ts';
import { idOfFile } from '../yaml/read-content.ts';
import type { YamlFile } from '../yaml/read-yaml-file.ts';

type AnnexFile = YamlFile<z.infer<typeof annexFileSchema>>;
type ThemeFile = YamlFile<z.infer<typeof themeFileSchema>>;

/**
 * Checks what the themes refer to: known rows and actions, each said in plain words once, places that its text names.
 * Words that an edition has changed since are no defect: the page then leaves our words out.
 */
export function checkThemes(themes: readonly ThemeFile[], rows: readonly AnnexFile[]): void {
  const texts = new Map(
    rows.flatMap(({ data }) => data.actions.map(({ id, texte }) => [id, texte] as const)),
  );
  const rowIds = new Set(rows.map(({ file }) => idOfFile(file)));
  const said = ownersOf(themes, ({ actions }) => actions.map(({ id }) => id));
  const gathered = ownersOf(themes, ({ lignes }) => lignes);
  const orders = ownersOf(themes, ({ ordre }) => [String(ordre)]);
  for (const { file, data, complain } of themes) {
    const second = (owners: ReadonlyMap<string, string>, key: string, path: readonly PropertyKey[]): void => {
      const owner = owners.get(key);
      if (owner !== undefined && owner !== file)
        complain(path, `« ${key} » est déjà dans ${owner} : ne l’écrire qu’une fois.`);
    };
    const known = (id: string, path: readonly PropertyKey[]): void => {
      if (!texts.has(id))
        complain(path, `« ${id} » n’est pas une action : reprendre un identifiant de content/annexe.`);
    };
    second(orders, String(data.ordre), ['ordre']);
    data.lignes.forEach((row, index) => {
      second(gathered, row, ['lignes', index]);
      if (!rowIds.has(row)) complain(['lignes', index], unknownRow(row));
    });
    data.actions.forEach((action, index) => {
      known(action.id, ['actions', index, 'id']);
      second(said, action.id, ['actions', index, 'id']);
      checkPlaces(action, texts.get(action.id) ?? '', (at, message) =>
        complain(['actions', index, 'lieux', at], message),
      );
    });
    data.aussi.forEach((id, index) => {
      known(id, ['aussi', index]);
      if (data.actions.some((action) => action.id === id) || data.aussi.indexOf(id) !== index)
        complain(['aussi', index], `« ${id} » est déjà dans ce thème : l’ôter d’ici.`);
    });
  }
}

function unknownRow(row: string): string {
  return `« ${row} » n’est pas une ligne de l’annexe : reprendre un nom de fichier de content/annexe, sans son numéro.`;
}

/** The places of an action are those that its text names; a text that has changed since is left to the one who reads the words again. */
function checkPlaces(
  { empreinte, lieux }: PlainAction,
  text: string,
  complain: (at: number, message: string) => void,
): void {
  if (fingerprint(text) !== empreinte) return;
  lieux.forEach((place, at) => {
    if (foldTypography(text).includes(foldTypography(place))) return;
    complain(
      at,
      `« ${place} » n’est pas dans le texte de l’action : n’écrire que les lieux qu’il nomme, avec ses mots.`,
    );
  });
}

/** The first file that holds each key. */
function ownersOf(
  themes: readonly ThemeFile[],
  keysOf: (theme: ThemeFile['data']) => readonly string[],
): ReadonlyMap<string, string> {
  const pairs = themes.flatMap(({ file, data }) => keysOf(data).map((key) => [key, file] as const));
  return new Map(pairs.toReversed());
}
