import type { Site } from './site.ts';

/** A particular of content/site.yaml that the law asks of a site that is published, and that is not there. */
export interface MissingParticular {
  /** Where it is in the file. */
  readonly path: readonly string[];
  /** What to write, and which text asks for it. */
  readonly message: string;
}

/** In whose name the site speaks, and the words for it; the one place that decides it. */
export interface Edition {
  /** Name of the town that publishes, null while it does not. */
  readonly publisher: string | null;
  /** One sentence for every page and file. */
  readonly status: string;
  /** Who transcribed and laid out what is not theirs, a sentence that ends with the status. */
  readonly credit: string;
}

const LCEN = 'loi n° 2004-575 du 21 juin 2004, article 1-1';
const RGAA = 'décret n° 2019-768 du 24 juillet 2019';

/** What the law asks before the town publishes and content/site.yaml does not hold, in the order of the file; none once it may. */
export function missingForPublication(site: Site): readonly MissingParticular[] {
  const { ville, hebergeur, contact, accessibilite } = site;
  const reachable = contact.courriel !== '' || contact.formulaire !== '';
  const accessible = reachable || accessibilite.courriel !== '' || accessibilite.formulaire !== '';
  const particulars: readonly (readonly [boolean, string, string])[] = [
    [site.adresse_publique !== '', 'adresse_publique', 'écrire l’adresse où la ville publie le site.'],
    [ville.adresse !== '', 'ville.adresse', `écrire l’adresse postale de la ville (${LCEN}).`],
    [ville.telephone !== '', 'ville.telephone', `écrire le téléphone de la ville (${LCEN}).`],
    [
      ville.directeur_de_la_publication !== '',
      'ville.directeur_de_la_publication',
      `écrire le nom de la personne responsable de ce qui est publié (${LCEN}).`,
    ],
    [hebergeur.nom !== '', 'hebergeur.nom', `écrire le nom de l’hébergeur (${LCEN}).`],
    [hebergeur.adresse !== '', 'hebergeur.adresse', `écrire l’adresse postale de l’hébergeur (${LCEN}).`],
    [hebergeur.telephone !== '', 'hebergeur.telephone', `écrire le téléphone de l’hébergeur (${LCEN}).`],
    [reachable, 'contact.courriel', 'écrire où signaler une erreur, ici ou au champ « formulaire ».'],
    [
      accessible,
      'accessibilite.courriel',
      `écrire où signaler un défaut d’accessibilité, ici, au champ « formulaire » ou dans « contact » (${RGAA}).`,
    ],
    [
      accessibilite.declaration_etablie_le !== '',
      'accessibilite.declaration_etablie_le',
      `écrire le jour où la ville établit sa déclaration d’accessibilité (${RGAA}).`,
    ],
    [
      site.publie_le !== '',
      'publie_le',
      'écrire le jour où la ville publie le site : c’est elle qui le décide.',
    ],
  ];
  return particulars.flatMap(([given, path, remedy]) =>
    given ? [] : [{ path: path.split('.'), message: `il manque pour publier : ${remedy}` }],
  );
}

/** In whose name the site speaks: the town's once content/site.yaml holds all that the law asks, else nobody's. */
export function editionOf(site: Site): Edition {
  const { nom, ville } = site;
  if (missingForPublication(site).length === 0)
    return {
      publisher: ville.nom,
      status: `Publié par la ${ville.nom}.`,
      credit: `Transcription et mise en forme : site « ${nom} », publié par la ${ville.nom}.`,
    };
  const status = `ersion de travail, préparée pour la ${ville.nom}, qui ne l’a pas publiée.`;
  return { publisher: null, status: `V${status}`, credit: `Transcription et mise en forme : v${status}` };
}

/** The same for what is kept for ever, and outlives its edition: it names the site alone. */
export function lastingEdition({ nom }: Pick<Site, 'nom'>): Edition {
  const credit = `Transcription et mise en forme : site « ${nom} ».`;
  return { publisher: null, status: '', credit };
}
