import { describe, expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { describeGap, describeSeries } from './describe-series.ts';

describe('series', () => {
  const invention: Invention = {
    values: { A: 40.1, B: 30 },
    previous: { A: 39.6, B: 33, mel: 18.9 },
    focus: 'A',
    mel: 19.2,
    form: 'pente',
  };
  function finding(more: Partial<Invention> = {}) {
    const { headline, sentences } = describeSeries(inventFigure({ ...invention, ...more }));
    return { headline: plainSpaces(headline), sentences: sentences.map(plainSpaces) };
  }

  test('a rate leads with its gap to the metropolis, a count with its path', () => {
    expect(finding().headline).toMatch(/le quartier A était 20,7 points au-dessus de la métropole en 2015/);
    expect(finding({ indicator: count }).headline).toMatch(
      /^De 2015 à 2020, le nombre d’habitants est passé/,
    );
  });

  test('a missing focus leads with why its change is not known, and says which year it lacks', () => {
    const found = finding({ values: { A: null, B: 30 } });
    expect(found.headline).toMatch(/n’est pas connue : la valeur de 2020 n’est pas renseignée$/);
    expect(found.sentences.at(-1)).toBe('Des valeurs du quartier, celle de 2020 n’est pas renseignée.');
  });

  test('several years that are not sure are told together, the missing before the doubtful', () => {
    const before = { 2005: { A: null }, 2010: { A: null } };
    const previous = { A: { doubtful: 0 }, B: 33 };
    expect(finding({ before, previous }).sentences.at(-1)).toBe(
      'Des valeurs du quartier, celles de 2005 et 2010 ne sont pas renseignées et celle de 2015 est à vérifier.',
    );
  });

  test('several doubtful years agree', () => {
    const doubtful = { before: { 2010: { A: { doubtful: 0 } } }, previous: { A: { doubtful: 0 }, B: 33 } };
    expect(finding(doubtful).sentences.at(-1)).toBe(
      'Des valeurs du quartier, celles de 2010 et 2015 sont à vérifier.',
    );
  });

  test('two years count rises and falls; more years tell the summit, ties by all their years', () => {
    expect(finding().sentences).toContain(
      'De 2015 à 2020, parmi les 2 quartiers, la part des jardins est en hausse dans un seul et en baisse dans un seul ; les évolutions vont de −3,0 points (B) à +0,5 point (A).',
    );
    const before = { 2010: { A: 45, B: 30, mel: 18 } };
    expect(finding({ before, previous: { A: 45, B: 33, mel: 18.9 } }).sentences).toContain(
      'Dans le quartier, la valeur la plus élevée est de 45,0 % en 2010 et 2015, la plus basse de 40,1 % en 2020.',
    );
  });

  test('equal values, or a single sure one, have no summit', () => {
    const before = { 2010: { A: 7, B: 30 } };
    const flat = finding({ before, previous: { A: 7, B: 33 }, values: { A: 7, B: 30 } });
    const alone = finding({ before: { 2010: { A: null } }, previous: { A: null }, values: { A: 7 } });
    expect([...flat.sentences, ...alone.sentences].join(' ')).not.toContain('la plus élevée');
  });

  test('a break of definition is the first sentence, and the headline warns of it', () => {
    const breaks = [{ from: 2015, to: 2020, note: 'La loi a changé.' }];
    const broken = finding({ indicator: { breaks } });
    expect(broken.sentences[0]).toBe('La loi a changé.');
    expect(broken.headline).toMatch(/, mais la définition a pu changer entre ces deux années$/);
  });
});

describe('gap', () => {
  function say(invention: Partial<Invention>): string | null {
    const figure = inventFigure({
      values: { Aulnes: 40.1 },
      previous: { Aulnes: 39.6, mel: 18.9 },
      focus: 'Aulnes',
      mel: 19.2,
      form: 'pente',
      ...invention,
    });
    const words = describeGap(figure);
    return words === null ? null : plainSpaces(words);
  }

  test('without a sure value at both dates nothing is said', () => {
    expect(say({ values: { Aulnes: null } })).toBeNull();
    expect(say({ values: { Aulnes: { doubtful: 0 } } })).toBeNull();
  });

  test('a count has no gap to a total', () => expect(say({ indicator: count })).toBeNull());

  test('the gap to the metropolis is told at both dates', () => {
    // By hand: 39.6 - 18.9 = 20.7; 40.1 - 19.2 = 20.9.
    expect(say({})).toBe(
      'Pour la part des jardins, le quartier Aulnes était 20,7 points au-dessus de la métropole en 2015 et 20,9 points au-dessus en 2020 : l’écart est presque le même',
    );
  });

  test('where the metropolis is missing or doubtful, the gap is to all neighbourhoods', () => {
    const previous = { Aulnes: 39.6, mel: { doubtful: 18.9 }, qpv: 45.1 };
    expect(say({ previous, qpv: 46 })).toBe(
      'Pour la part des jardins, le quartier Aulnes était 5,5 points au-dessous de l’ensemble des quartiers prioritaires en 2015 et 5,9 points au-dessous en 2020 : l’écart est presque le même',
    );
  });

  test('without any reference nothing is said', () => {
    expect(say({ previous: { Aulnes: 39.6 }, mel: null })).toBeNull();
  });

  test('a gap that changes sides says which; one that closes is nil; one that stays is said once', () => {
    expect(say({ previous: { Aulnes: 20, mel: 18.9 }, values: { Aulnes: 19 } })).toContain(
      'le quartier Aulnes était 1,1 point au-dessus de la métropole en 2015 et 0,2 point au-dessous en 2020',
    );
    expect(say({ values: { Aulnes: 19.2 } })).toMatch(
      /était 20,7 points au-dessus de la métropole en 2015 et à son niveau en 2020$/,
    );
    expect(say({ values: { Aulnes: 39.9 } })).toMatch(
      /était 20,7 points au-dessus de la métropole en 2020 comme en 2015$/,
    );
  });

  test('below is said at both dates, and a distance that moved says by how much', () => {
    // By hand: 15 - 16.3 = -1.3; 15 - 15.5 = -0.5: half a point less is no almost; 0.4 is.
    const below = { previous: { Aulnes: 15, mel: 16.3 } };
    expect(say({ ...below, values: { Aulnes: 15 }, mel: 15.8 })).toMatch(
      /1,3 point au-dessous de la métropole en 2015 et 0,8 point au-dessous en 2020 : l’écart a diminué de 0,5 point$/,
    );
    // By hand: 45.1 - 19.2 = 25.9, 5.2 more than 20.7.
    expect(say({ values: { Aulnes: 45.1 } })).toMatch(
      /et 25,9 points au-dessus en 2020 : l’écart a augmenté de 5,2 points$/,
    );
    expect(say({ ...below, values: { Aulnes: 15 }, mel: 15.9 })).toMatch(/ : l’écart est presque le même$/);
    expect(say({ previous: { Aulnes: 16.3, mel: 16.3 }, values: { Aulnes: 15 }, mel: 16 })).toMatch(
      /était au niveau de la métropole en 2015 et 1,0 point au-dessous en 2020$/,
    );
  });

  test('a metropolis whose last year is another one gives no gap', () => {
    const before = { 2010: { Aulnes: 20, mel: 15 } };
    expect(say({ before, previous: { Aulnes: 22, mel: 16 }, values: { Aulnes: 25 }, mel: null })).toBeNull();
  });
});
