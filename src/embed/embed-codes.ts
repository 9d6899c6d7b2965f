import type { Figure } from '../figures/figure.ts';
import { absoluteUrl, embedUrl } from '../urls.ts';
import { frameSnippet } from './frame-snippet.ts';
import { imageSnippet } from './image-snippet.ts';
import type { SiteIdentity } from './site-identity.ts';

/** A text to be copied, with what it is for. */
export interface EmbedCode {
  /** Identifier of its text area. */
  readonly id: string;
  readonly words: string;
  readonly code: string;
  /** Lines of the text area. */
  readonly rows: number;
}

/** The three ways to take a figure elsewhere: image, frame, address; none while the public address is not known. */
export function embedCodes(figure: Figure, site: SiteIdentity): readonly EmbedCode[] {
  const { spec, focus } = figure;
  const ways = [
    { id: 'image', words: 'Une image et son texte', code: imageSnippet(figure, site), rows: 5 },
    { id: 'cadre', words: 'Un cadre (iframe)', code: frameSnippet(figure, site), rows: 5 },
    {
      id: 'adresse',
      words: 'L’adresse seule, pour WordPress et ses pareils',
      code: absoluteUrl(site.publicAddress, embedUrl(spec.id, focus.territory.id)),
      rows: 2,
    },
  ];
  return ways.flatMap(({ id, code, ...way }) =>
    code === null ? [] : [{ ...way, id: `_${id}-${spec.id}`, code }],
  );
}
