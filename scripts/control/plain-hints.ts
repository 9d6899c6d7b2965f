import type { Editorial } from '../../src/editorial/load-editorial.ts';
import { withoutPlainWords } from '../../src/programme/theme-pages.ts';
import { fingerprint } from '../../src/register/fingerprint.ts';

/** What the agent may yet write in plain words, one French sentence each; none of it stops a build or a control. */
export function plainHints({ themes, annexe }: Pick<Editorial, 'themes' | 'annexe'>): readonly string[] {
  return withoutPlainWords(themes, annexe).map(({ action: { id, texte }, isReworded }) => {
    const print = `« empreinte: '${fingerprint(texte)}' »`;
    return isReworded
      ? `${id} : le texte a changé depuis ses mots simples, que le site ne montre plus. Les relire dans content/themes, puis écrire ${print}.`
      : `${id} : l’action n’a pas de mots simples, le site montre son texte. Les écrire dans content/themes, avec ${print}.`;
  });
}
