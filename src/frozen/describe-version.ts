import { dataDates } from '../figures/figure-label.ts';
import { formatDateFr } from '../format.ts';
import { embedUrl } from '../urls.ts';
import { frozenUrl, type FrozenVersion, newestVersion } from './frozen-version.ts';

/** A figure as the site shows it now. */
export interface LiveFigure {
  /** Day of the last update of the data, ISO 8601. */
  readonly date: string;
  /** Fingerprint of its values, by valueFingerprint. */
  readonly fingerprint: string;
}

/** What a frozen page says of its place among the versions, in plain characters. */
export interface VersionWords {
  /** Which data it shows. */
  readonly shown: string;
  /** Whether newer figures exist; where, in the links. */
  readonly since: string;
  readonly links: readonly VersionLink[];
}

/** Where newer figures are. */
export interface VersionLink {
  readonly words: string;
  /** From the root of the site. */
  readonly path: string;
}

/** What the page of a version says; `live` is null when the site no longer shows the figure for that neighbourhood. */
export function describeVersion(
  version: FrozenVersion,
  territory: string,
  live: LiveFigure | null,
  versions: readonly FrozenVersion[],
): VersionWords {
  const { figure, date, fingerprint, values } = version;
  const shown = `Version figée. ${dataDates(
    values.valeurs.map(({ annee }) => annee),
    date,
  )}`;
  const later = laterVersion(version, territory, versions);
  if (live !== null && later === null && live.fingerprint === fingerprint)
    return { shown, since: 'Le site n’en publie pas de plus récentes.', links: [] };
  const frozen =
    later === null
      ? []
      : [
          {
            words: `la version figée du ${formatDateFr(later)}`,
            path: frozenUrl(figure, territory, later),
          },
        ];
  if (live === null)
    return {
      shown,
      since: `Ce graphique n’est plus tenu à jour${later === null ? '.' : '. Des chiffres plus récents existent :'}`,
      links: frozen,
    };
  const updated = {
    words: `le graphique à jour, fichier du ${formatDateFr(live.date)}`,
    path: embedUrl(figure, territory),
  };
  const kind = live.date > date ? 'plus récents' : 'corrigés';
  return { shown, since: `Des chiffres ${kind} existent :`, links: [updated, ...frozen] };
}

function laterVersion(
  { figure, date }: FrozenVersion,
  territory: string,
  versions: readonly FrozenVersion[],
): string | null {
  const later = versions.filter(
    (one) => one.date > date && one.values.vues.some(({ en_vue }) => en_vue === territory),
  );
  return newestVersion(later, figure)?.date ?? null;
}
