import { describe, expect, test } from 'vitest';
import { inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { indicatorStory, type IndicatorStory, isApart, outlineNotes, type Told } from './indicator-story.ts';

describe('indicator story', () => {
  const two: Invention = {
    values: { Aulnes: 30, Bois: 20, Cour: 25 },
    previous: { Aulnes: 28, Bois: 22, Cour: 20 },
    focus: 'Aulnes',
    mel: 15,
  };
  const broken = { from: 2015, to: 2020, note: 'La définition a changé.' };
  const count = {
    unit: 'nombre',
    counted: 'arbres',
    decimals: 0,
    changeUnit: 'pourcentage',
  } as const;

  function tell(invention: Invention): IndicatorStory {
    const [ranking, slope, rows] = (['classement', 'pente', 'evolution'] as const).map((form) =>
      inventFigure({ ...invention, form }),
    );
    if (ranking === undefined) throw new Error('No ranking.');
    return indicatorStory(ranking, slope ?? null, rows ?? null);
  }

  const allWords = (story: IndicatorStory): readonly string[] =>
    [story.ranking, story.slope, story.rows]
      .filter((one): one is Told => one !== null)
      .flatMap(({ headline, sentences }) => [...(headline === null ? [] : [headline]), ...sentences])
      .concat(story.caution ?? []);

  test.each([
    ['a rate', two],
    ['a count', { ...two, indicator: count }],
    ['a break of definition', { ...two, indicator: { breaks: [broken] } }],
    ['a missing value', { ...two, values: { ...two.values, Aulnes: null } }],
    ['a doubtful earlier value', { ...two, previous: { ...two.previous, Aulnes: { doubtful: 0 } } }],
  ])('with %s, nothing is said twice', (_, invention) => {
    const words = allWords(tell(invention));
    expect(words.length).toBeGreaterThan(4);
    expect(words).toEqual([...new Set(words)]);
  });

  test('the change of the ranking is left to the drawings of the change', () => {
    expect(tell(two).ranking.sentences.join(' ')).not.toContain('a augmenté');
    expect(indicatorStory(inventFigure(two), null, null).ranking.sentences.join(' ')).toContain('a augmenté');
  });

  test('a missing focus keeps the earlier value, which no drawing of the change says', () => {
    const { ranking } = tell({ ...two, values: { ...two.values, Aulnes: null } });
    expect(plainSpaces(ranking.sentences.join(' '))).toContain(
      'En 2015, la part des jardins était de 28,0 %',
    );
  });

  test('a break of definition is said once, before the drawings', () => {
    const story = tell({ ...two, indicator: { breaks: [broken] } });
    expect(story.caution).toBe(broken.note);
    expect(story.slope?.sentences).not.toContain(broken.note);
    expect(story.rows?.sentences).not.toContain(broken.note);
  });

  test('a single year is said to allow no change, in agreement with its subject', () => {
    const single = { values: two.values, focus: 'Aulnes' };
    const caution = (indicator: Invention['indicator'] = {}): string | null =>
      indicatorStory(inventFigure({ ...single, indicator }), null, null).caution;
    expect(plainSpaces(caution() ?? '')).toBe(
      'La part des jardins n’est donnée que pour 2020 : aucune évolution ne peut être calculée.',
    );
    expect(plainSpaces(caution(count) ?? '')).toContain('Le nombre d’arbres n’est donné que pour 2020');
  });

  test('two years without a drawing are not said to be one', () => {
    expect(indicatorStory(inventFigure(two), null, null).caution).toBeNull();
  });

  test('years on other outlines are said not to be compared, with or without a drawing of the change', () => {
    const move = { from: 2015, to: 2020, note: 'Les rues ont bougé.', perimeter: true } as const;
    const apart = { ...two, indicator: { breaks: [move] } };
    expect(indicatorStory(inventFigure(apart), null, null).caution).toBe(move.note);
    const earlier = { ...apart, before: { 2012: two.values } };
    const story = indicatorStory(inventFigure(earlier), inventFigure({ ...earlier, form: 'pente' }), null);
    expect(story.caution).toBe(move.note);
  });
});

describe('outline notes', () => {
  const law = { from: 2010, to: 2015, note: 'La loi a changé.' };
  const move = { from: 2017, to: 2022, note: 'Les rues ont bougé.', perimeter: true } as const;

  test('without another outline there is nothing to say, whatever else changed', () => {
    expect(outlineNotes({ breaks: [law] })).toEqual([]);
    expect(isApart({ breaks: [law] }, 2010, 2015)).toBe(false);
  });

  test('a change of outlines is told, and its years are apart on both sides of it alone', () => {
    const indicator = { breaks: [law, move] };
    expect(outlineNotes(indicator)).toEqual(['Les rues ont bougé.']);
    expect([isApart(indicator, 2017, 2022), isApart(indicator, 2010, 2024)]).toEqual([true, true]);
    expect([isApart(indicator, 2010, 2017), isApart(indicator, 2022, 2024)]).toEqual([false, false]);
  });
});
