import { escapeXml } from '../charts/render-svg.ts';
import type { Edition } from '../editorial/edition.ts';
import { dataYears } from '../figures/figure-label.ts';
import type { Figure } from '../figures/figure.ts';
import { typeset } from '../typography.ts';

/** In whose name a file speaks and where its page is, for what is written in it. */
export interface Publication {
  readonly edition: Edition;
  /** Absolute address of the page the file belongs to; null while the public address is not known. */
  readonly address: string | null;
}

/** The licence of everything published here, as files name it. */
export const licence = {
  name: 'Licence Ouverte 2.0',
  address: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;

const namespaces = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
].join(' ');

/** What a catalogue or a picture desk reads in the file of a figure: its Dublin Core description, as a `<metadata>` element. */
export function metadata(figure: Figure, { edition, address }: Publication): string {
  const { finding, indicator, updated } = figure;
  const fields = {
    title: `${finding.headline}.`,
    description: finding.alternative,
    ...(edition.publisher === null ? {} : { publisher: edition.publisher }),
    contributor: edition.credit,
    date: updated,
    source: indicator.source,
    coverage: indicator.perimeter,
    rights: licence.name,
    language: 'fr',
    format: 'image/svg+xml',
  };
  const elements = Object.entries(fields).map(
    ([name, value]) => `<dc:${name}>${escapeXml(typeset(value))}</dc:${name}>`,
  );
  const about = address === null ? '' : ` rdf:about="${escapeXml(address)}"`;
  const temporal = `<dcterms:temporal>${dataYears(figure).join(', ')}</dcterms:temporal>`;
  const license = `<dcterms:license rdf:resource="${licence.address}"/>`;
  const description = `<rdf:Description${about}>${elements.join('')}${temporal}${license}</rdf:Description>`;
  return `<metadata><rdf:RDF ${namespaces}>${description}</rdf:RDF></metadata>`;
}
