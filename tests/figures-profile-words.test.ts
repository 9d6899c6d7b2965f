import { describe, expect, test } from 'vitest';
import { buildFigure } from '../src/figures/build/build-figure.ts';
import { casesOf, dataset, neighbourhoods } from './figures/all-figures.ts';
import { profileParts, thirdDue } from './figures/profile-parts.ts';

const WORDS = [
  /(\d+|une) fois dans le tiers le plus élevé/u,
  /(\d+|une) fois dans (?:le tiers|celui) du milieu/u,
  /(\d+|une) fois dans le (?:tiers le )?plus bas/u,
] as const;
const rates = profileParts.filter(({ isCount }) => !isCount);

describe.each(casesOf('profil'))('%s', (_, spec) => {
  test('counts the thirds of the rates of every neighbourhood right, in the headline and in the alternative', () => {
    for (const { id } of neighbourhoods) {
      const thirds = rates.map((part) => thirdDue(part, id));
      const { headline, alternative } = buildFigure(spec, dataset, id).finding;
      expect(headline).toContain(`Sur ${rates.length} taux,`);
      for (const [third, words] of WORDS.entries()) {
        const times = thirds.filter((one) => one === third).length;
        const said = times === 0 ? null : times === 1 ? 'une' : String(times);
        for (const text of [headline, alternative]) {
          expect(words.exec(text)?.[1] ?? null, `${id}: ${text}`).toBe(said);
        }
      }
    }
  });

  test('a count tells a size: it is in no third, and the words say which ones are left out', () => {
    for (const { id } of neighbourhoods) {
      const figure = buildFigure(spec, dataset, id);
      const sizes = figure.parts.filter(({ indicator }) => indicator.unit === 'nombre');
      expect(sizes.map(({ indicator }) => indicator.id)).toEqual(['population', 'logements-sociaux']);
      for (const { rows } of sizes) expect(rows.filter(({ third, rank }) => third ?? rank)).toEqual([]);
      expect(figure.finding.sentences.at(-1)).toBe(
        'Le nombre d’habitants et le nombre de logements sociaux n’entrent pas dans ce compte : ils disent la taille du quartier ; les allocataires du RSA et les allocataires de l’AAH y entrent pour 100 habitants.',
      );
      for (const sentence of figure.finding.sentences.filter((one) =>
        one.startsWith('Il est dans le tiers'),
      )) {
        expect(sentence).not.toMatch(/la population|les logements sociaux|nombre d’habitants/u);
      }
    }
  });

  test('names every rate that the neighbourhood is not counted for, with its status, and every doubtful one', () => {
    for (const { id } of neighbourhoods) {
      const { sentences, headline } = buildFigure(spec, dataset, id).finding;
      const last = sentences.find((sentence) => sentence.startsWith('Il n’est pas compté pour')) ?? '';
      const out = rates.filter((part) => thirdDue(part, id) === null);
      for (const { nounPhrase } of out) expect(last).toContain(nounPhrase);
      const statuses = new Set(out.map(({ cellOf }) => cellOf(id).status));
      expect(/non renseignée/u.test(last)).toBe(statuses.has('non_renseigne'));
      expect(last.includes('à vérifier')).toBe(statuses.has('a_verifier'));
      const doubtful = rates.filter(
        (part) => thirdDue(part, id) !== null && part.cellOf(id).status === 'a_verifier',
      );
      expect(headline.includes('à vérifier')).toBe(doubtful.length > 0);
      for (const { nounPhrase } of doubtful) {
        expect(sentences.find((one) => /^Sa valeur|^Ses valeurs/u.test(one))).toContain(nounPhrase);
      }
    }
  });
});
