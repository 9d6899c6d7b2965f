import { type Dataset, indicatorOf, territoryOf } from '../../dataset/dataset.ts';
import { formatPublished } from '../../format.ts';
import type { CellRef, Expression, Formula, Leaders, OutsideRate, Selection } from '../formula/formula.ts';

/** A formula in French words, without its numbers: « les allocataires de l’AAH…, en % de la population… ». */
export function describeFormula(
  dataset: Dataset,
  formula: Formula,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  if ('ensemble' in formula) return `les quartiers où ${condition(dataset, formula.ensemble)}`;
  if ('majorite' in formula) return `le nombre de quartiers où ${condition(dataset, formula.majorite)}`;
  if ('premiers' in formula) return describeLeaders(dataset, formula.premiers);
  return describeExpression({ dataset, names }, formula);
}

/** What the words of a formula are made from: the dataset, and the names of the numbers that the text quotes, by claim. */
interface Words {
  readonly dataset: Dataset;
  readonly names: ReadonlyMap<string, string>;
}

function describeExpression(from: Words, formula: Expression): string {
  const { dataset, names } = from;
  const of = (operand: Expression): string => {
    const words = describeExpression(from, operand);
    return 'cellule' in operand || 'hors_qpv' in operand || 'cite' in operand ? words : `(${words})`;
  };
  if ('cellule' in formula) return describeReference(dataset, formula.cellule);
  if ('hors_qpv' in formula)
    return `${nounPhrase(dataset, formula.hors_qpv[0])}, MEL moins ses quartiers prioritaires, ${formula.hors_qpv[1]}`;
  if ('taux_hors_qpv' in formula) return describeOutsideRate(dataset, formula.taux_hors_qpv);
  if ('cite' in formula) return names.get(formula.cite) ?? 'le nombre que le texte cite';
  if ('somme' in formula) return formula.somme.map(of).join(' plus ');
  if ('difference' in formula) return `${of(formula.difference[0])}, moins ${of(formula.difference[1])}`;
  if ('rapport' in formula) return `${of(formula.rapport[0])}, divisé par ${of(formula.rapport[1])}`;
  if ('part' in formula) return `${of(formula.part[0])}, en % de ${of(formula.part[1])}`;
  if ('evolution' in formula)
    return `évolution en % : ${of(formula.evolution[0])}, puis ${of(formula.evolution[1])}`;
  if ('taux_annuel' in formula)
    return `évolution moyenne par an, en % : ${of(formula.taux_annuel[0])}, puis ${of(formula.taux_annuel[1])}`;
  return describeCount(dataset, formula);
}

function describeOutsideRate(dataset: Dataset, [rate, year, base, baseYear]: OutsideRate): string {
  return `${nounPhrase(dataset, rate)}, MEL hors quartiers prioritaires, ${year}, estimé avec ${nounPhrase(dataset, base)} de ${baseYear}`;
}

type Count = Extract<
  Expression,
  | { readonly duree: unknown }
  | { quartiers: unknown }
  | { communes: unknown }
  | { compte: unknown }
  | { rang: unknown }
>;

function describeCount(dataset: Dataset, formula: Count): string {
  if ('duree' in formula) return `le nombre d’années de ${formula.duree[0]} à ${formula.duree[1]}`;
  if ('quartiers' in formula) return 'le nombre de quartiers du tableau';
  if ('compte' in formula) return `le nombre de quartiers où ${condition(dataset, formula.compte)}`;
  if ('rang' in formula) return `le rang parmi les quartiers : ${describeReference(dataset, formula.rang)}`;
  const whole = formula.communes === 'tableau';
  const where = whole
    ? 'des quartiers du tableau'
    : `du quartier ${territoryOf(dataset, formula.communes).shortName}`;
  return `le nombre de communes ${where}`;
}

function describeReference(dataset: Dataset, [indicator, territory, year]: CellRef): string {
  return `${nounPhrase(dataset, indicator)}, ${territoryOf(dataset, territory).shortName}, ${year}`;
}

function describeLeaders(dataset: Dataset, { indicateur, annee, periode, nombre }: Leaders): string {
  const what = nounPhrase(dataset, indicateur);
  return periode === null
    ? `les ${nombre} quartiers où ${what} compte le plus, en ${annee}`
    : `les ${nombre} quartiers où l’évolution est la plus forte de ${periode[0]} à ${periode[1]} : ${what}`;
}

function condition(dataset: Dataset, selection: Selection): string {
  const { indicateur, annee, periode, plus_de: above, moins_de: below } = selection;
  const { unit, plural, changeUnit } = indicatorOf(dataset, indicateur);
  const what = nounPhrase(dataset, indicateur);
  const threshold = formatPublished(String(above ?? below ?? 0));
  if (periode === null) {
    const sign = unit === 'pourcentage' ? '\u{A0}%' : '';
    return `${what} ${plural ? 'sont' : 'est'} ${above === null ? 'sous' : 'au-dessus de'} ${threshold}${sign} en ${annee}`;
  }
  const between = `de ${periode[0]} à ${periode[1]}`;
  const verb = `${plural ? 'augmentent' : 'augmente'}`;
  if (above === 0) return `${what} ${verb} ${between}`;
  const step = changeUnit === 'points' ? ' points' : '\u{A0}%';
  return `${what} ${verb} ${above === null ? 'de moins de' : 'de plus de'} ${threshold}${step} ${between}`;
}

function nounPhrase(dataset: Dataset, indicator: string): string {
  return indicatorOf(dataset, indicator).nounPhrase;
}

/** Every formula that content/verifications may hold, and what it does, in plain French, in the order of the page. */
export const FORMULA_WORDS = {
  cellule: ['Cellule', 'une valeur du tableau, lue telle quelle'],
  somme: ['Somme', 'des valeurs ajoutées'],
  difference: ['Différence', 'une valeur moins une autre ; entre deux pourcentages, elle se dit en points'],
  rapport: ['Rapport', 'une valeur divisée par une autre : « deux fois plus »'],
  part: ['Part', 'une valeur en % d’une autre'],
  evolution: ['Évolution', 'd’une valeur à une autre, en % de la première'],
  taux_annuel: ['Évolution par an', 'la même, ramenée à un an : le taux qui, appliqué chaque année, y mène'],
  hors_qpv: [
    'Hors quartiers prioritaires',
    'la MEL moins ses quartiers prioritaires, pour des nombres seulement : un taux demanderait des nombres que le tableau n’a pas',
  ],
  taux_hors_qpv: [
    'Taux hors quartiers prioritaires',
    'les taux de la MEL et de ses quartiers prioritaires, pesés par leurs populations d’une année proche : une estimation, qui ne sert que de repère',
  ],
  compte: ['Compte', 'le nombre de quartiers au-dessus ou au-dessous d’un seuil'],
  ensemble: ['Liste', 'les quartiers au-dessus ou au-dessous d’un seuil, nom par nom'],
  premiers: ['Premiers', 'les quartiers où la valeur, ou sa hausse, est la plus forte'],
  majorite: ['Majorité', 'plus de la moitié des quartiers'],
  rang: ['Rang', 'la place d’un quartier parmi les autres'],
  quartiers: ['Quartiers', 'le nombre de quartiers du tableau'],
  communes: ['Communes', 'le nombre de communes d’un quartier, ou de tous'],
  duree: ['Durée', 'le nombre d’années d’une date à une autre'],
  cite: ['Nombre cité', 'un nombre que le texte donne lui-même et que le tableau n’a pas'],
} as const satisfies Readonly<Record<string, readonly [name: string, words: string]>>;
