import { describe, expect, test } from 'vitest';
import { siteField, siteSchema } from './site.ts';

const site = {
  adresse_publique: '',
  nom: 'Un site',
  ville: { nom: 'Une ville', adresse: '', telephone: '', courriel: '', directeur_de_la_publication: '' },
  hebergeur: { nom: '', adresse: '', telephone: '' },
  contact: { courriel: '', formulaire: '' },
  pdf_signe: '',
  publie_le: '2026-11-23',
  mis_a_jour_le: '2026-11-23',
  territoire_par_defaut: 'un-quartier',
};

describe('the configuration', () => {
  test('may leave empty all that the town has yet to give, and leave out what it has not thought of', () => {
    expect(siteSchema.parse({ ...site, publie_le: '' })).toEqual({
      ...site,
      publie_le: '',
      accessibilite: {
        courriel: '',
        formulaire: '',
        declaration_etablie_le: '',
        schema_pluriannuel: '',
        plan_d_actions: '',
      },
      donnees_personnelles: { delegue: '', duree_des_journaux: '', duree_des_messages: '' },
    });
  });

  test.each(['à préciser', 'À compléter', 'TODO', 'xxx', '…', ' ', 'une\nligne', 'une \u202Eligne', '<b>'])(
    'refuses %j as a name: it is none',
    (directeur_de_la_publication) => {
      const ville = { ...site.ville, directeur_de_la_publication };
      expect(siteSchema.safeParse({ ...site, ville }).success).toBe(false);
    },
  );

  test('takes the names of people, with apostrophes, hyphens, accents and dots', () => {
    for (const directeur_de_la_publication of ['M. D’Être-Noël, maire', 'X. Ysé', 'Jean-Todor Tbdé'])
      expect(
        siteSchema.safeParse({ ...site, ville: { ...site.ville, directeur_de_la_publication } }).success,
      ).toBe(true);
  });

  test.each([
    ['https://exemple.fr', 'https://exemple.fr/'],
    ['https://exemple.fr/', 'https://exemple.fr/'],
    ['http://exemple.fr/un/chemin', 'http://exemple.fr/un/chemin/'],
    ['https://exemple.fr/un//', 'https://exemple.fr/un/'],
  ])('gives the public address %s one final slash', (given, read) => {
    expect(siteSchema.parse({ ...site, adresse_publique: given }).adresse_publique).toBe(read);
  });

  test.each(['exemple.fr', 'ftp://exemple.fr', 'javascript:alert(1)', '/convention/'])(
    'refuses %s as public address',
    (given) => {
      const issues = siteSchema.safeParse({ ...site, adresse_publique: given }).error?.issues;
      expect(issues?.[0]?.message).toBe(
        `« ${given} » n’est pas une adresse : écrire par exemple https://exemple.fr/convention/, ou laisser vide ('').`,
      );
    },
  );

  test('refuses a query or a fragment in the public address', () => {
    const issues = siteSchema.safeParse({ ...site, adresse_publique: 'https://exemple.fr/?a=1' }).error
      ?.issues;
    expect(issues?.[0]?.message).toBe('l’adresse contient « ? » ou « # » : s’arrêter avant.');
  });

  test('refuses a mail address that is none', () => {
    const contact = { courriel: 'contact', formulaire: '' };
    expect(siteSchema.safeParse({ ...site, contact }).error?.issues[0]?.message).toBe(
      "« contact » n’est pas une adresse électronique : écrire par exemple contact@exemple.fr, ou laisser vide ('').",
    );
  });
});

describe('siteField', () => {
  const filled = { nom: 'Un site', ville: { adresse: '' }, mis_a_jour_le: '2026-11-01' };

  test('a field is found by its path, an empty one is empty', () => {
    expect(siteField(filled, 'nom')).toBe('Un site');
    expect(siteField(filled, 'ville.adresse')).toBe('');
  });

  test('a date is written out', () => {
    expect(siteField(filled, 'mis_a_jour_le')).toMatch(/^1er.novembre.2026$/u);
  });

  test('a path that names no text is refused', () => {
    expect(() => siteField(filled, 'ville')).toThrow('No text at "ville"');
    expect(() => siteField(filled, 'ville.rue.nom')).toThrow('No text at "ville.rue.nom"');
  });
});
