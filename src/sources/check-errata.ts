import type { EditorialFiles } from '../editorial/load-editorial.ts';
import type { Register } from '../register/register.ts';
import { chapterUrl } from '../urls.ts';

/** Reports each erratum that leads to an anchor which its chapter has not. */
export function checkErrata({ errata }: Pick<EditorialFiles, 'errata'>, register: Register): void {
  errata?.data.forEach(({ page, ancre }, index) => {
    if (ancre === null) return;
    const address = chapterUrl(page);
    if (register.anchors.get(address)?.has(ancre) === true) return;
    if (register.aliases.get(address)?.has(ancre) === true) return;
    errata.complain(
      [index, 'ancre'],
      `« ${ancre} » n’est pas une ancre de ${address} : prendre ce qui suit « # » dans l’adresse que donne le signe ¶ du passage.`,
    );
  });
}
