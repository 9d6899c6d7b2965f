import type { Unit } from '../dataset/indicator.ts';
import { formatPublished } from '../format.ts';
import { formatPeriod } from '../programme/evidence.ts';
import { ambitionUrl, chapterUrl, CONVENTION, ERRATA, indicatorUrl } from '../urls.ts';
import type { ChangeNames, ToldChange } from './change-entry.ts';
import { describeEdition } from './describe-edition.ts';
import type { Change, LedgerLine } from './ledger-line.ts';
import type { PublishedState } from './published-state.ts';
import { tellThreshold } from './tell-threshold.ts';
import { passageChanges, type WordRun, wordRuns } from './word-runs.ts';

type Of<Kind extends Change['sorte']> = Extract<Change, { sorte: Kind }>;

/** A line of the ledger as readers are told it, after the state that stood before it. */
export function describeChange(
  { change, raison }: Pick<LedgerLine, 'change' | 'raison'>,
  before: PublishedState,
  names: ChangeNames,
): ToldChange {
  const told = tell(change, before, names);
  return raison === undefined ? told : { ...told, sentences: [...told.sentences, `Raison : ${raison}`] };
}

function tell(change: Change, before: PublishedState, names: ChangeNames): ToldChange {
  switch (change.sorte) {
    case 'edition':
      return describeEdition(change, before, names);
    case 'fait':
      return tellFact(change);
    case 'annee':
      return {
        ...ofIndicator(change, 'Année ajoutée', names),
        sentences: [`${yearWords(change.valeurs)}.`],
        parts: [],
      };
    case 'annee-retiree':
      return { ...ofIndicator(change, 'Année retirée', names), sentences: [], parts: [] };
    case 'valeur':
      return tellCell(change, names);
    case 'seuil':
      return tellThreshold(change, before, names);
    case 'chapitre':
      return tellChapter(change, before, names);
    case 'erratum':
      return {
        title: `Erratum : ${change.publie}`,
        href: `${ERRATA}#${change.id}`,
        sentences: [change.pourquoi],
        parts: [
          { key: null, label: null, note: null, href: null, runs: wordRuns(change.transcrit, change.publie) },
        ],
      };
  }
}

function tellFact({ fait }: Of<'fait'>): ToldChange {
  const what = fait.corrige === null ? 'Fait communiqué' : 'Fait corrigé';
  const period = formatPeriod(fait.date);
  return {
    title: `${what} : ${fait.fait.replace(/\.$/u, '')}`,
    href: `${ambitionUrl(fait.ligne)}#${fait.id}`,
    sentences: [
      `${period.charAt(0).toLocaleUpperCase('fr')}${period.slice(1)}. Dit par : ${fait.dit_par}. Preuve : ${fait.preuve.document}.`,
    ],
    parts: [],
  };
}

function tellCell({ avant, apres, territoire, ...change }: Of<'valeur'>, names: ChangeNames): ToldChange {
  const unit = names.indicators.find(({ id }) => id === change.indicateur)?.unit ?? 'nombre';
  const place = names.territories.find(({ id }) => id === territoire)?.shortName ?? territoire;
  const { title, href } = ofIndicator(change, 'Valeur corrigée', names);
  const runs: readonly WordRun[] = [
    { kind: 'gone', text: cellWords(avant, unit) },
    { kind: 'new', text: cellWords(apres, unit) },
  ];
  return {
    title: `${title}, ${place}`,
    href,
    sentences: [],
    parts: [{ key: null, label: null, note: null, href: null, runs }],
  };
}

function tellChapter(
  { chapitre, passages }: Of<'chapitre'>,
  before: PublishedState,
  names: ChangeNames,
): ToldChange {
  const name = `« ${names.chapters.get(chapitre) ?? chapitre} »`;
  const old = before.chapters.get(chapitre);
  if (passages === null)
    return { title: `Chapitre retiré : ${name}`, href: CONVENTION, sentences: [], parts: [] };
  const href = chapterUrl(chapitre);
  if (old === undefined) return { title: `Chapitre ajouté : ${name}`, href, sentences: [], parts: [] };
  const parts = passageChanges(old, passages).map((runs) => ({
    key: null,
    label: null,
    note: null,
    href: null,
    runs,
  }));
  return { title: `Texte modifié : ${name}`, href, sentences: [], parts };
}

function ofIndicator(
  { indicateur, annee }: { readonly indicateur: string; readonly annee: number },
  what: string,
  { indicators }: ChangeNames,
): Pick<ToldChange, 'title' | 'href'> {
  const title = indicators.find(({ id }) => id === indicateur)?.title ?? indicateur;
  return { title: `${what} : ${title}, ${annee}`, href: indicatorUrl(indicateur) };
}

/** A cell of the ledger in words: « 40,1 % », « 0,0 % (à vérifier) », « non renseigné »; a dash where there is no cell. */
export function cellWords(cell: string | null, unit: Unit): string {
  if (cell === null) return '–';
  const [value = '', status] = cell.split(' ');
  if (value === 'non_renseigne') return 'non renseigné';
  const words = unit === 'pourcentage' ? `${formatPublished(value)}\u{A0}%` : formatPublished(value);
  return status === undefined ? words : `${words} (à vérifier)`;
}

/** What the cells of a year hold: « 27 valeurs, dont 1 à vérifier, et 1 non renseignée ». */
export function yearWords(cells: Readonly<Record<string, string>>): string {
  const all = Object.values(cells);
  const missing = all.filter((cell) => cell === 'non_renseigne').length;
  const doubtful = all.filter((cell) => cell.includes(' ')).length;
  const given = all.length - missing;
  const values = `${given} valeur${given > 1 ? 's' : ''}`;
  const doubt = doubtful === 0 ? '' : `, dont ${doubtful} à vérifier`;
  if (missing === 0) return `${values}${doubt}`;
  return `${values}${doubt === '' ? '' : `${doubt},`} et ${missing} non renseignée${missing > 1 ? 's' : ''}`;
}
