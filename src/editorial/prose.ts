import { z } from 'zod';

const TAG = /<\/?[a-z!][^>]*>?/i;
const ENTITY = /&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** A text that readers will see: not empty, without HTML, with « » rather than straight quotation marks. */
export const prose = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const code = TAG.exec(text) ?? ENTITY.exec(text);
    if (code !== null) {
      context.addIssue(
        `« ${code[0]} » est du HTML : écrire le texte seul, la mise en forme est faite par le site.`,
      );
    }
    if (text.includes('"')) {
      context.addIssue('le texte contient un guillemet droit : le remplacer par « ou ».');
    }
  });
