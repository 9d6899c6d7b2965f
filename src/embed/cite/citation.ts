import { dataDates, dataYears, figureLabel } from '../../figures/figure-label.ts';
import type { Figure } from '../../figures/figure.ts';
import { type FrozenAddress, latestFrozen } from '../../frozen/frozen-version.ts';
import { publishedVersions } from '../../frozen/load-versions.ts';
import { licence } from '../../standalone/publication.ts';
import { typeset } from '../../typography.ts';
import { absoluteUrl, embedUrl } from '../../urls.ts';
import { figureFingerprint } from '../figure-cells.ts';
import type { SiteIdentity } from '../site-identity.ts';

/** All that a citation of a figure names. */
export interface Citation {
  /** Permanent key: figure and neighbourhood. */
  readonly key: string;
  readonly title: string;
  /** The finding as a sentence without its full stop. */
  readonly finding: string;
  /** Name of the town, once it publishes; null until then. */
  readonly publisher: string | null;
  /** Who transcribed, and the state of the site, a sentence. */
  readonly credit: string;
  /** Name of the site. */
  readonly site: string;
  /** Where the figures come from. */
  readonly source: string;
  /** What the neighbourhoods are, a sentence. */
  readonly perimeter: string;
  /** Years of the values, ascending. */
  readonly years: readonly number[];
  /** Day on which the file was established, ISO 8601: not that of the values. */
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
    publisher: site.edition.publisher,
    credit: site.edition.credit,
    site: site.name,
    source: indicator.source,
    perimeter: indicator.perimeter,
    years: dataYears(figure),
    updated: frozen?.date ?? figure.updated,
    address: absoluteUrl(site.publicAddress, page),
  };
}

/** The citation in words, set: title, years and date, finding, perimeter, source, who transcribed, licence, address. */
export function citationText(citation: Citation): string {
  const { title, site, years, updated, finding, perimeter, source, credit, address } = citation;
  const words = [
    `« ${title} », ${site}.`,
    dataDates(years, updated),
    `${finding}.`,
    `Périmètre : ${perimeter.charAt(0).toLocaleLowerCase('fr')}${perimeter.slice(1)}`,
    sourceWords(source),
    credit,
    `${licence.name}.`,
  ];
  return typeset([...words, ...(address === null ? [] : [address])].join(' '));
}

/** Where the very values of a figure are frozen for its neighbourhood; null where they are not, or changed since. */
export function frozenOf(figure: Figure): FrozenAddress | null {
  return latestFrozen(
    publishedVersions(),
    figure.spec.id,
    figure.focus.territory.id,
    figureFingerprint(figure),
  );
}

/** A source as a sentence: « Source : sig.ville.gouv.fr. », with one full stop whether the data has one or not. */
export function sourceWords(source: string): string {
  return `Source : ${source.replace(/\.$/u, '')}.`;
}
