import { parseArgs } from 'node:util';
import type { Answers } from '../../src/workbook/figures/answers.ts';

/** What the command line of the import says. */
export interface ImportOptions {
  readonly file: string;
  readonly answers: Answers;
  /** Day of the update, ISO 8601; null while it is not given. */
  readonly updated: string | null;
  readonly writes: boolean;
}

/** How the command is used. */
export const USAGE = `npm run importer -- FICHIER [réponses] [--ecrire]

  --indicateur ID          l’indicateur du tableau
  --annee 2022             l’année des chiffres
  --absent "-"             une marque qui tient lieu d’une valeur non renseignée (peut se répéter)
  --proportions            de 0 à 1 : des proportions, à multiplier par 100
  --pourcentages           de 0 à 1 : déjà des pourcentages
  --arrondir               arrondir aux décimales du site
  --effacer                une cellule vide efface la valeur tenue par data/
  --autres-territoires     laisser de côté les lignes d’autres territoires
  --source "Insee, …"      d’où viennent les chiffres des années ajoutées
  --producteur Insee       qui les a produits, d’après cette source (peut se répéter)
  --perimetre "…"          les quartiers qu’ils décrivent, si ce ne sont pas ceux des autres années
  --meme-source            ils viennent de la source des années d’avant
  --edition ID             l’édition de l’annexe dont on corrige les mots
  --mise-a-jour 2027-03-01 le jour de la mise à jour des chiffres
  --ecrire                 écrire ce qui a été montré`;

/** Reads the command line of the import, or says in French what is wrong with it. */
export function readImportOptions(args: readonly string[]): ImportOptions | { readonly refusal: string } {
  const parsed = parse(args);
  if ('refusal' in parsed) return parsed;
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    return { refusal: `Nommer un fichier, et un seul :\n\n${USAGE}` };
  if (values.proportions && values.pourcentages)
    return { refusal: 'Des proportions ou des pourcentages : garder une des deux réponses.' };
  if (values.source !== undefined && values['meme-source'])
    return { refusal: 'Une source nouvelle ou la même qu’avant : garder une des deux réponses.' };
  const year = values.annee;
  if (year !== undefined && !/^(?:19|20)\d{2}$/u.test(year))
    return { refusal: `« ${year} » n’est pas une année : écrire ses quatre chiffres.` };
  const updated = values['mise-a-jour'] ?? null;
  if (updated !== null && !isDay(updated))
    return {
      refusal: `« ${updated} » n’est pas une date : écrire année, mois et jour, par exemple 2027-03-01.`,
    };
  return {
    file,
    updated,
    writes: values.ecrire === true,
    answers: {
      indicator: values.indicateur ?? null,
      year: year === undefined ? null : Number(year),
      absent: new Set(values.absent ?? []),
      scale: values.proportions ? 'proportions' : values.pourcentages ? 'pourcentages' : null,
      rounds: values.arrondir === true,
      erases: values.effacer === true,
      edition: values.edition ?? null,
      leavesStrangers: values['autres-territoires'] === true,
      source: values.source ?? null,
      producers: values.producteur ?? [],
      perimeter: values.perimetre ?? null,
      sameSource: values['meme-source'] === true,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        indicateur: { type: 'string' },
        annee: { type: 'string' },
        absent: { type: 'string', multiple: true },
        proportions: { type: 'boolean' },
        pourcentages: { type: 'boolean' },
        arrondir: { type: 'boolean' },
        effacer: { type: 'boolean' },
        'autres-territoires': { type: 'boolean' },
        source: { type: 'string' },
        producteur: { type: 'string', multiple: true },
        perimetre: { type: 'string' },
        'meme-source': { type: 'boolean' },
        edition: { type: 'string' },
        'mise-a-jour': { type: 'string' },
        ecrire: { type: 'boolean' },
      },
    });
  } catch {
    return { refusal: `Une option n’est pas connue :\n\n${USAGE}` };
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
