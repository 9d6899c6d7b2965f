import { describe, expect, test } from 'vitest';
import { count, type InventedValue, inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { rows } from '../programme/fixtures/invented-annex.ts';
import { inventedVerbs } from '../programme/fixtures/invented-fact.ts';
import { annexPortrait } from '../programme/follow-up.ts';
import { contrastStory, populationFall, saidToRise, steepestRise, undatedStory } from './stories.ts';

describe('undatedStory', () => {
  const portrait = annexPortrait(rows, inventedVerbs);

  test('four actions, none with a date', () => {
    expect(undatedStory(portrait)?.headline).toBe(
      'La convention compte 4 actions de la Ville, et n’en date aucune',
    );
  });

  test('one date, or a single action, retires it', () => {
    expect(undatedStory({ ...portrait, dated: 1 })).toBeNull();
    expect(undatedStory({ ...portrait, actions: 1 })).toBeNull();
  });
});

describe('changeStories', () => {
  function slope(before: number, after: number, mel: readonly [number, number], more: object = {}) {
    return inventFigure({
      values: { Aulnes: after },
      previous: { Aulnes: before, mel: mel[0] },
      mel: mel[1],
      focus: 'Aulnes',
      form: 'pente',
      indicator: { ...count, ...more },
    });
  }

  test('the count that rose most is told, by hand: 200 to 250 is 25.0 % more, 300 to 330 is 10.0 % more', () => {
    const story = steepestRise([slope(300, 330, [1000, 1010]), slope(200, 250, [1000, 1100])]);
    expect(story?.id).toBe('hausse');
    expect(plainSpaces(story?.headline ?? '')).toBe(
      'De 2015 à 2020, le nombre d’habitants est passé de 200 à 250 dans le quartier Aulnes, soit 25,0 % de plus',
    );
    expect(story?.caution).toContain('ne dit pas sa cause');
  });

  test('a rise below that of the metropolis, a fall, and a broken definition are no such story', () => {
    const broken = { breaks: [{ from: 2015, to: 2020, note: 'On compte autrement.' }] };
    expect(steepestRise([slope(200, 210, [1000, 1100])])).toBeNull();
    expect(steepestRise([slope(200, 190, [1000, 900])])).toBeNull();
    expect(steepestRise([slope(200, 400, [1000, 1100], broken)])).toBeNull();
    expect(steepestRise([])).toBeNull();
  });

  test('a fall of the population is told, by hand: 1,000 to 900 is 10.0 % less; a new year may retire it', () => {
    expect(plainSpaces(populationFall(slope(1000, 900, [5000, 5100]))?.headline ?? '')).toContain(
      'de 1 000 à 900 dans le quartier Aulnes, soit 10,0 % de moins',
    );
    expect(populationFall(slope(900, 900, [5000, 5100]))).toBeNull();
    expect(populationFall(slope(900, 901, [5000, 5100]))).toBeNull();
    expect(populationFall(null)).toBeNull();
  });

  test('what the text says to rise and the table counts less of is told in both voices, with why to be careful', () => {
    const broken = { breaks: [{ from: 2015, to: 2020, note: 'On compte autrement.' }] };
    const story = saidToRise(slope(810, 697, [5000, 5100], broken), 'La part augmente');
    // By hand: 810 − 697 = 113, 113 ÷ 810 = 13.95 %.
    expect(plainSpaces(story?.headline ?? '')).toBe(
      'Le texte écrit « La part augmente » ; le tableau donne −14,0 % pour le nombre d’habitants, de 2015 à 2020',
    );
    expect(plainSpaces(story?.sentences[0] ?? '')).toMatch(/de 810 à 697 dans le quartier Aulnes/u);
    expect(story?.caution).toMatch(/^On compte autrement\. /u);
    expect(story?.sentences.join(' ')).not.toContain('On compte autrement');
  });

  test('it is no story once the table rises too, or the text no longer says so', () => {
    expect(saidToRise(slope(697, 810, [5000, 5100]), 'La part augmente')).toBeNull();
    expect(saidToRise(slope(810, 697, [5000, 5100]), null)).toBeNull();
  });
});

describe('contrastStory', () => {
  const figure = (own: InventedValue, qpv: InventedValue, nounPhrase = 'la part des jardins') =>
    inventFigure({ values: { Aulnes: own }, qpv, focus: 'Aulnes', indicator: { nounPhrase } });

  test('above on one, below on the other, by hand: 31.3 − 28.1 = 3.2; 46.0 − 40.1 = 5.9', () => {
    const story = contrastStory(figure(31.3, 28.1), figure(40.1, 46, 'la part des mares'));
    expect(story?.headline).toBe(
      'Au-dessus de l’ensemble des quartiers prioritaires pour la part des jardins, au-dessous pour la part des mares',
    );
    expect(plainSpaces(story?.sentences[0] ?? '')).toBe(
      'Le quartier Aulnes est 3,2 points au-dessus de l’ensemble des quartiers prioritaires pour la part des jardins (31,3 % contre 28,1 % en 2020), et 5,9 points au-dessous pour la part des mares (40,1 % contre 46,0 % en 2020).',
    );
    expect(story?.caution).toMatch(/^Deux chiffres côte à côte/u);
  });

  test('the same side, the same value, a missing or a doubtful one retire it', () => {
    const below = figure(40.1, 46);
    expect(contrastStory(figure(28, 28.1), below)).toBeNull();
    expect(contrastStory(figure(28.1, 28.1), below)).toBeNull();
    expect(contrastStory(figure(31.3, 28.1), figure(47, 46))).toBeNull();
    expect(contrastStory(figure(null, 28.1), below)).toBeNull();
    expect(contrastStory(figure(31.3, { doubtful: 28.1 }), below)).toBeNull();
  });
});
