import { writeCsv } from '../../csv/write-csv.ts';
import { producersOf } from '../../dataset/indicator.ts';
import { dataYears, figureLabel } from '../../figures/figure-label.ts';
import type { Figure } from '../../figures/figure.ts';
import { toColumns } from '../../format/column-table.ts';
import { VALUE_COLUMNS } from '../../open-data/all-values.ts';
import { licence } from '../../standalone/publication.ts';
import { typeset } from '../../typography.ts';
import { absoluteUrl, embedUrl } from '../../urls.ts';
import { citationOf, citationText } from '../cite/citation.ts';
import { bibtex, cslItem } from '../cite/reference-formats.ts';
import { figureCells } from '../figure-cells.ts';
import { fullPage } from '../full-page.ts';
import type { SiteIdentity } from '../site-identity.ts';

/** A figure as JSON: what it says, what it stands on with every status, where it comes from, how to cite it. */
export function figureJson(figure: Figure, site: SiteIdentity): string {
  const { spec, indicator, focus, finding, updated } = figure;
  const citation = citationOf(figure, site);
  const content = {
    graphique: spec.id,
    titre: typeset(figureLabel(figure)),
    en_vue: focus.territory.id,
    constat: typeset(`${finding.headline}.`),
    phrases: finding.sentences.map(typeset),
    alternative: typeset(finding.alternative),
    indicateur: indicator.id,
    unite: indicator.unit,
    definition: typeset(indicator.definition),
    perimetre: typeset(indicator.perimeter),
    source: typeset(indicator.source),
    mise_a_jour: updated,
    producteur: producersOf(indicator).join(', '),
    annees: dataYears(figure),
    transcription: typeset(site.edition.credit),
    edition: typeset(site.edition.status),
    licence: { nom: licence.name, adresse: licence.address },
    adresse: absoluteUrl(site.publicAddress, embedUrl(spec.id, focus.territory.id)),
    page: absoluteUrl(site.publicAddress, fullPage(figure, site.defaultFocus)),
    ...toColumns(
      figureCells(figure).map(({ indicator: of, territory, year, value, published, status, note }) => ({
        indicateur: of.id,
        territoire: territory.id,
        nom: territory.name,
        type: territory.type,
        annee: year,
        valeur: value,
        publie: published,
        statut: status,
        note,
      })),
    ),
    citation: { texte: citationText(citation), bibtex: bibtex(citation), csl: cslItem(citation) },
  };
  return lineJson(content);
}

/** A JSON object in lines: a key a line, an item a line in lists of objects. As readable as indentation, and a fifth lighter. */
export function lineJson(content: Readonly<Record<string, unknown>>): string {
  const keys = Object.entries(content).map(([key, value]) => `${JSON.stringify(key)}:${lines(value)}`);
  return `{\n${keys.join(',\n')}\n}\n`;
}

function lines(value: unknown): string {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** The values of a figure as CSV for programs: the published precision, blank where a value is missing, its status, and which row is in view. */
export function figureCsv(figure: Figure): string {
  const { focus } = figure;
  const rows = figureCells(figure).map(({ indicator, territory, year, published, status, note }) => [
    indicator.id,
    indicator.title,
    indicator.unit,
    territory.id,
    territory.name,
    territory.type,
    String(year),
    published ?? '',
    status,
    note ?? '',
    territory.id === focus.territory.id ? 'oui' : 'non',
  ]);
  return writeCsv([...VALUE_COLUMNS, 'en_vue'], rows);
}

/** The same without the column that says which neighbourhood is in view: what all views of a figure share. */
export function sharedCsv(figure: Figure): string {
  return figureCsv(figure).replace(/,(?:en_vue|oui|non)$/gmu, '');
}
