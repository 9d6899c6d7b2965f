import type { Verbs } from '../../editorial/schemas/verbes.ts';
import type { Project } from '../project.ts';
import { type TextChange, textDifferences } from './changed-cells.ts';
import { planRecords, readRecords, type RecordColumn } from './record-table.ts';
import type { SheetKind } from './sheet-kind.ts';

const NAME = 'Verbes';
const FILE = 'content/verbes.yaml';

/** What a verb says, in words, by its name in the file. */
const GROUPS: Readonly<Record<keyof Verbs, string>> = {
  'en-place': 'déjà en place, se poursuit',
  'a-venir': 'à faire',
  'a-l-etude': 'encore à l’étude',
  indetermine: 'ne le dit pas',
};
const NAMES = ['en-place', 'a-venir', 'a-l-etude', 'indetermine'] as const;

const COLUMNS: readonly RecordColumn[] = [
  {
    key: 'verb',
    head: 'Verbe',
    width: 24,
    isOpen: true,
    help: 'Le premier mot d’une action, en minuscules : réparer.',
  },
  {
    key: 'group',
    head: 'Ce qu’il dit',
    width: 34,
    isOpen: true,
    help: 'Ce que ce verbe dit de l’action, et rien de plus.',
    choices: Object.values(GROUPS),
  },
];

/** The verbs that actions begin with, and what they say: an action that begins with another is refused. */
export const verbsSheet: SheetKind = {
  names: [NAME],
  plan: ({ editorial: { verbes } }) => {
    const intro =
      'Le premier verbe de chaque action. Une action nouvelle qui commence par un autre verbe demande qu’on l’inscrive ici.';
    const records = NAMES.flatMap((name) => verbes[name].map((verb) => ({ verb, group: GROUPS[name] })));
    return [planRecords(NAME, intro, COLUMNS, records)];
  },
  read: (sheets, project, found, places) => {
    const sheet = sheets.get(NAME);
    if (sheet === undefined) return { edits: [], differences: [] };
    const current = groupsOf(project);
    const changes: TextChange[] = [];
    const added = readRecords(sheet, COLUMNS, found).flatMap(({ values, placeOf }) => {
      const { verb = '', group = '' } = values;
      const name = NAMES.find((one) => GROUPS[one] === group);
      if (name === undefined)
        found.defect(
          placeOf('group'),
          `« ${group} » n’est pas dans la liste : y choisir ce que dit le verbe.`,
        );
      const before = current.get(verb);
      if (before !== undefined && name !== undefined && before !== name)
        found.defect(
          placeOf('group'),
          `« ${verb} » est inscrit comme « ${GROUPS[before]} » : le rétablir ; une erreur se corrige dans ${FILE}.`,
        );
      if (name === undefined || before !== undefined) return [];
      current.set(verb, name);
      places.note(FILE, name, placeOf('verb'));
      changes.push({ of: verb, field: 'verbe nouveau', before: '', after: group });
      return [{ verb, name }];
    });
    const table = textDifferences('Les verbes', changes);
    const text = added.reduce(
      (so, { verb, name }) => withVerb(so, name, verb),
      project.content.get(FILE) ?? '',
    );
    return {
      edits: added.length === 0 ? [] : [{ path: FILE, text }],
      differences: table === null ? [] : [table],
    };
  },
};

function groupsOf({ editorial: { verbes } }: Project): Map<string, keyof Verbs> {
  return new Map(NAMES.flatMap((name) => verbes[name].map((verb) => [verb, name] as const)));
}

/** The file with one verb more at the end of its list, written on one line or one a line; nothing else moves. */
export function withVerb(text: string, name: keyof Verbs, verb: string): string {
  const onOneLine = new RegExp(`^(${name}: *\\[.*?) *\\]`, 'mu');
  if (onOneLine.test(text)) return text.replace(onOneLine, `$1, ${verb}]`);
  return text.replace(
    new RegExp(`^${name}: *\\n(?: *- .*\\n?)+`, 'mu'),
    (list) => `${list.trimEnd()}\n  - ${verb}\n`,
  );
}
