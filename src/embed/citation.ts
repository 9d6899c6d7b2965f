import type { Figure } from '../figures/figure.ts';
import { formatDateFr } from '../format.ts';
import type { FrozenAddress } from '../frozen/latest-frozen.ts';
import { licence } from '../standalone/publication.ts';
import { typeset } from '../typography.ts';
import { absoluteUrl, embedUrl } from '../urls.ts';
import { figureLabel } from '../figures/figure-label.ts';
import { frozenOf } from './frozen-of.ts';
import type { SiteIdentity } from './site-identity.ts';
import { sourceWords } from './source-words.ts';

/** All that a citation of a figure names. */
export interface Citation {
  /** Permanent key: figure and neighbourhood. */
  readonly key: string;
  readonly title: string;
  /** The finding as a sentence without its full stop. */
  readonly finding: string;
  readonly publisher: string;
  /** Name of the site. */
  readonly site: string;
  /** Where the figures come from. */
  readonly source: string;
  /** What the neighbourhoods are, a sentence. */
  readonly perimeter: string;
  /** Day of the last update of the data, ISO 8601. */
  readonly updated: string;
  /** Permanent address; null while the public address is not known. */
  readonly address: string | null;
}

/** What to cite of a figure: its frozen version, with the day of its data, where these values have one; else the live figure. */
export function citationOf(
  figure: Figure,
  site: SiteIdentity,
  frozen: FrozenAddress | null = frozenOf(figure),
): Citation {
  const { spec, focus, indicator, finding } = figure;
  const page = frozen?.path ?? embedUrl(spec.id, focus.territory.id);
  return {
    key: `${spec.id}-${focus.territory.id}`,
    title: figureLabel(figure),
    finding: finding.headline,
    publisher: site.publisher,
    site: site.name,
    source: indicator.source,
    perimeter: indicator.perimeter,
    updated: frozen?.date ?? figure.updated,
    address: absoluteUrl(site.publicAddress, page),
  };
}

/** The citation in words, set: publisher, title, date of the data, finding, perimeter, source, licence, address. */
export function citationText(citation: Citation): string {
  const { publisher, title, site, updated, finding, perimeter, source, address } = citation;
  const words = [
    `${publisher}, « ${title} », ${site}, données mises à jour le ${formatDateFr(updated)}.`,
    `${finding}.`,
    `Périmètre : ${perimeter.charAt(0).toLocaleLowerCase('fr')}${perimeter.slice(1)}`,
    sourceWords(source),
    `${licence.name}.`,
  ];
  return typeset([...words, ...(address === null ? [] : [address])].join(' '));
}
