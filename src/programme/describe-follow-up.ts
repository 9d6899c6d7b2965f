import type { Stage } from '../editorial/schemas/verbes.ts';
import { formatDateFr, formatList } from '../format.ts';
import type { AnnexPortrait, RowFollowUp } from './follow-up.ts';

/** What each stage is called: « se poursuivent », for one action and for several. */
const STAGE_WORDS: Readonly<Record<Stage, readonly [string, string]>> = {
  'en-place': ['dite déjà en place', 'dites déjà en place'],
  'a-venir': ['à mettre en œuvre', 'à mettre en œuvre'],
  'a-l-etude': ['encore à l’étude', 'encore à l’étude'],
  indetermine: [
    'dont le verbe ne dit pas si elle existe déjà',
    'dont le verbe ne dit pas si elles existent déjà',
  ],
};

/** What the follow-up holds as a whole: « 87 actions : aucun fait communiqué à ce jour. » */
export function describeFollowUp(rows: readonly RowFollowUp[], actions: number): string {
  const facts = rows.flatMap((row) => row.facts);
  if (facts.length === 0) return `${countActions(actions)} : aucun fait communiqué à ce jour.`;
  const attested = rows.reduce((sum, row) => sum + row.attested, 0);
  const last =
    rows
      .flatMap(({ lastEntered }) => lastEntered ?? [])
      .toSorted()
      .at(-1) ?? '';
  const known =
    attested === 0
      ? 'aucune n’a de fait attesté'
      : attested === 1
        ? 'une a au moins un fait attesté'
        : `${attested} ont au moins un fait attesté`;
  return `${countActions(actions)} : ${known}. Dernier fait inscrit le ${formatDateFr(last)}.`;
}

/** What the follow-up of one ambition holds. */
export function describeRow({ row, facts, attested, lastEntered }: RowFollowUp): string {
  if (lastEntered === null) return 'Aucun fait communiqué à ce jour.';
  const inForce = row.actions.filter(({ retrait }) => retrait === null).length;
  const about = inForce === 0 ? '' : `, ${attested} action${attested > 1 ? 's' : ''} sur ${inForce}`;
  return `${facts.length} fait${facts.length > 1 ? 's' : ''}${about} ; le dernier a été inscrit le ${formatDateFr(lastEntered)}.`;
}

/** The actions of some rows by what their first verb says: « 2 dites déjà en place, 1 encore à l’étude ». Empty without an action. */
export function describeStages(stages: AnnexPortrait['stages']): string {
  return formatList(
    stages.flatMap(({ stage, count }) => {
      const [one, several] = STAGE_WORDS[stage];
      return count === 0 ? [] : [`${count} ${count > 1 ? several : one}`];
    }),
  );
}

/** The most frequent verbs of a stage: « « poursuivre » 33 fois, « asseoir » 4 fois ». */
export function describeVerbs(verbs: AnnexPortrait['stages'][number]['verbs']): string {
  return formatList(
    verbs.map(({ verb, count }) => `« ${verb} » ${count === 1 ? 'une fois' : `${count} fois`}`),
  );
}

/** What the words of the actions leave out: « Aucune ne donne de date, de montant ni de nom de personne. » */
export function describeSilence({ actions, dated, priced, named }: AnnexPortrait): string {
  const kinds = [
    { count: dated, none: 'de date', some: 'une date' },
    { count: priced, none: 'de montant', some: 'un montant' },
    { count: named, none: 'de nom de personne', some: 'un nom de personne' },
  ];
  const none = kinds.filter(({ count }) => count === 0).map((kind) => kind.none);
  const some = kinds.filter(({ count }) => count > 0);
  const told = some.map(({ count, some: what }) => `${count} donne${count > 1 ? 'nt' : ''} ${what}`);
  const silent = none.length === 0 ? [] : [`${actions === 1 ? 'elle' : 'aucune'} ne donne ${joinNor(none)}`];
  const sentence = [...told, ...silent].join(' ; ');
  return `${sentence.charAt(0).toLocaleUpperCase('fr')}${sentence.slice(1)}.`;
}

/** How often one same sentence fills a column: « la même phrase 14 fois sur 14 ». */
export function describeRepetition(same: number, rows: number): string {
  return `la même phrase ${same} fois sur ${rows}`;
}

function countActions(count: number): string {
  return `${count} action${count > 1 ? 's' : ''}`;
}

function joinNor(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ni ${items.at(-1) ?? ''}`;
}
