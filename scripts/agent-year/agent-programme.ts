import type { AnnexAction, AnnexRow } from '../../src/editorial/schemas/annexe.ts';
import type { TypedRecord } from './agent-workbook.ts';

/** What the invented year does to the annex, and says of it. */
export interface AgentProgramme {
  readonly edition: string;
  readonly added: readonly { readonly row: string; readonly text: string }[];
  readonly changed: AnnexAction;
  readonly newWords: string;
  readonly withdrawn: AnnexAction;
  readonly reason: string;
  readonly facts: readonly { readonly row: string; readonly text: string; readonly actions: string }[];
  /** What is typed, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, readonly TypedRecord[]>>;
}

const EDITION = 'avenant du 3 mars de l’année inventée';
const REASON = 'Confiée à un autre acteur, dans un essai inventé.';

/** An invented edition of an annex and three facts, whatever the annex: two actions added, one reworded, one withdrawn. */
export function agentProgramme(annex: readonly AnnexRow[]): AgentProgramme {
  const standing = annex.flatMap(({ id, actions }) =>
    actions.filter(({ retrait }) => retrait === null).map((action) => ({ row: id, action })),
  );
  const [first, second, third] = standing;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('Fewer than three actions stand in the annex.');
  const last = standing.at(-1) ?? third;
  const newWords = `${second.action.texte}, dans les mots d’un essai inventé`;
  const added = [first, last].map(({ row }, index) => {
    return { row, text: `Poursuivre l’essai inventé numéro ${index + 1}` };
  });
  const facts = [
    { row: first.row, text: 'Un premier fait inventé a eu lieu.', actions: first.action.id },
    { row: first.row, text: 'Un deuxième fait inventé a eu lieu.', actions: '' },
    { row: last.row, text: 'Un troisième fait inventé a eu lieu.', actions: last.action.id },
  ];
  return {
    edition: EDITION,
    added,
    changed: second.action,
    newWords,
    withdrawn: third.action,
    reason: REASON,
    facts,
    sheets: typedSheets(second.action, newWords, third.action, added, facts),
  };
}

function typedSheets(
  changed: AnnexAction,
  newWords: string,
  withdrawn: AnnexAction,
  added: AgentProgramme['added'],
  facts: AgentProgramme['facts'],
): AgentProgramme['sheets'] {
  const edition = {
    Identifiant: 'avenant-invente',
    Nom: EDITION,
    Date: '2090-03-03',
    Source: 'Délibération inventée',
  };
  return {
    'Éditions de l’annexe': [{ of: null, values: edition }],
    Annexe: [
      { of: changed.id, values: { Action: newWords } },
      { of: withdrawn.id, values: { Retirée: 'oui', 'Motif du retrait': REASON } },
      ...added.map(({ row, text }) => ({ of: null, values: { Ligne: row, Action: text } })),
    ],
    Faits: facts.map(({ row, text, actions }, index) => ({
      of: null,
      values: {
        Ligne: row,
        Date: `2090-0${index + 4}`,
        Fait: text,
        'Dit par': 'Service inventé',
        Preuve: 'Bilan inventé, page 1',
        Actions: actions,
        'Inscrit le': '2090-10-01',
      },
    })),
  };
}
