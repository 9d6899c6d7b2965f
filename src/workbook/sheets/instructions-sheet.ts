import type { SheetPlan } from '../write/plan.ts';
import { words } from '../write/plan.ts';

/** The name of the first sheet. */
export const INSTRUCTIONS = 'Mode d’emploi';

const LINES: readonly string[] = [
  'Ce classeur tient tout ce que la ville met à jour sur le site de la convention. Il se remplit, puis se relit par une commande.',
  '',
  'Les cases jaunes se changent. Les cases grises se lisent. Les cases roses tiennent une valeur à vérifier. Choisir une case : une note dit ce qu’elle attend.',
  '',
  '1. Une feuille par indicateur : les territoires en lignes, les années en colonnes. Pour une année nouvelle, l’écrire en tête d’une colonne jaune libre, puis remplir au-dessous.',
  '    Une valeur qui n’est pas connue : « nr », jamais 0. Un nombre s’écrit comme d’habitude : 1 713, 40,1.',
  '2. « Sources » : d’où viennent les chiffres d’une année ajoutée, qui les a produits, et quels quartiers ils décrivent, si ce ne sont pas ceux des autres années.',
  '3. « Remarques » : la raison d’un doute ou d’une absence, ou la confirmation d’une valeur surprenante.',
  '4. Les autres feuilles : une ligne par action, par fait, par mot du glossaire. On en ajoute dans les lignes libres, au-dessous. On n’en supprime pas : ce qui a été publié reste.',
  '',
  'Quand c’est fait : enregistrer (au format .xlsx ou .ods), puis, dans le terminal ouvert dans le dossier du projet :',
  '',
  '    npm run importer -- classeur.xlsx',
  '',
  'La commande montre ce qui changerait, et n’écrit rien. Elle dit tout ce qui ne va pas, avec la feuille et la case. Quand tout convient :',
  '',
  '    npm run importer -- classeur.xlsx --ecrire',
  '',
  'Un tableau reçu d’ailleurs (.xlsx, .ods ou .csv) se lit par la même commande : il n’est pas nécessaire de le recopier ici.',
];

/** The first sheet: what the workbook is, and what to do with it. */
export function instructionsPlan(): SheetPlan {
  return {
    name: INSTRUCTIONS,
    widths: [110],
    rows: [
      [words('Le classeur de la convention', 'title')],
      [],
      ...LINES.map((line) => [words(line, 'text')]),
    ],
    frozen: [0, 0],
    guidance: [],
  };
}
