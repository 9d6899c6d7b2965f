import type { Editorial } from '../../src/editorial/load-editorial.ts';
import type { Ground } from '../../src/editorial/schemas/en-bref.ts';
import { checkBrief, type OfficialWords } from '../../src/programme/briefs.ts';

/** The sentences of the summaries that stand on words which have changed or gone, one French sentence each. */
export function briefHints(
  { enBref, mots }: Pick<Editorial, 'enBref' | 'mots'>,
  official: OfficialWords,
): readonly string[] {
  return enBref.flatMap((brief) =>
    checkBrief(brief, official, mots).stale.map(({ text, ground, print }) => {
      const place = `content/en-bref/${brief.id}.yaml : « ${text} »`;
      const remedy =
        print === null
          ? `${nameOf(ground)} n’est plus dans le texte. Récrire la phrase, ou la retirer.`
          : `${nameOf(ground)} a changé. Relire la phrase, puis écrire « empreinte: '${print}' ».`;
      return `${place} n’est plus montrée, car ${remedy}`;
    }),
  );
}

function nameOf({ debut, action, ligne }: Ground): string {
  if (action !== undefined) return `l’action ${action}`;
  return ligne === undefined ? `le passage « ${debut ?? ''}… »` : `la ligne ${ligne}`;
}
