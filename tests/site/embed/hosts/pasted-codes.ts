import { toString } from 'hast-util-to-string';
import { z } from 'zod';
import { fromHtml } from '../../../../src/parse-html.ts';
import { select } from '../../../../src/select.ts';
import { readEmbeds, type EmbedFile } from '../embed-files.ts';
import { headlineOf } from '../embed-sample.ts';
import { addressedSite } from '../site-facts.ts';

/** What an editor copies from the page of a figure, and what must be left of it wherever it is pasted. */
export interface PastedCodes {
  readonly image: string;
  readonly frame: string;
  /** The document that a content manager finds at the address. */
  readonly oembed: {
    readonly type: string;
    readonly title: string;
    readonly html: string;
    readonly height: number;
  };
  /** The page of the figure. */
  readonly address: string;
  /** The finding, with its full stop. */
  readonly headline: string;
}

const schema = z.object({ type: z.string(), title: z.string(), html: z.string(), height: z.int() });

/** The codes of a figure for the neighbourhood shown by default, read from the built page of the invented town. */
export function codesOf(figure: string): PastedCodes {
  const embed = readEmbeds(addressedSite.folder).find(
    (one) => one.figure === figure && one.territory === addressedSite.defaultFocus,
  );
  if (embed === undefined) throw new Error(`No embed of "${figure}".`);
  return codesOfEmbed(embed);
}

/** The codes that a built embed offers. */
export function codesOfEmbed(embed: EmbedFile): PastedCodes {
  const tree = fromHtml(embed.html);
  const code = (id: string): string => {
    const area = select(`textarea[id="_${id}-${embed.figure}"]`, tree);
    if (area === undefined) throw new Error(`No code "${id}" in ${embed.address}.`);
    return toString(area);
  };
  return {
    image: code('image'),
    frame: code('cadre'),
    oembed: schema.parse(JSON.parse(embed.beside('oembed.json'))),
    address: code('adresse'),
    headline: headlineOf(embed),
  };
}
