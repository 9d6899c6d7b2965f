import { describe, expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../../tests/fixtures/figures/plain-spaces.ts';
import { seriesNote, seriesOf } from './series-of.ts';

describe('series of', () => {
  const invention: Invention = {
    values: { A: 40.1, B: 0, C: { doubtful: 12 }, D: null },
    previous: { A: 39.6, B: 2, C: 3, D: 5, mel: 18.9, qpv: null },
    focus: 'A',
    mel: 19.2,
    qpv: 46,
    form: 'pente',
  };
  const of = (more: Partial<Invention> = {}) => seriesOf(inventFigure({ ...invention, ...more }));
  const words = (more: Partial<Invention> = {}) =>
    of(more)
      .series.filter(({ kind }) => kind !== 'plain')
      .map(({ kind, startText, endText }) => plainSpaces(`${kind}: ${startText} / ${endText}`));

  test('every row is a line, the focus drawn last', () => {
    expect(of().series.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'plain B',
      'plain C',
      'plain D',
      'mel MEL',
      'qpv Ensemble des QPV',
      'focus A',
    ]);
  });

  test('a missing point is null, a doubtful one says so, a true zero is a value', () => {
    const points = of().series.map((one) =>
      one.points.map(({ value, doubtful }) => (doubtful ? `${value} ?` : value)),
    );
    expect(points.slice(0, 3)).toEqual([
      [2, 0],
      [3, '12 ?'],
      [5, null],
    ]);
  });

  test('the labelled lines have their values at both ends, a missing first one none', () => {
    expect(words()).toEqual(['mel: 18,9 % / 19,2 %', 'qpv:  / 46,0 %', 'focus: 39,6 % / 40,1 %']);
    expect(words({ mel: null, qpv: { doubtful: 46 } }).slice(0, 2)).toEqual([
      'mel: 18,9 % / n. r.',
      'qpv:  / 46,0 % ?',
    ]);
  });

  test('a count is its change in % since the first year, from no change', () => {
    const counts = {
      indicator: count,
      previous: { A: 200, B: 4, mel: 1000, qpv: 50 },
      values: { A: 180, B: 5 },
      mel: 1050,
    };
    // By hand: 200 to 180 is -10 %, 4 to 5 +25 %, 1000 to 1050 +5 %, 50 to 46 -8 %.
    expect(of(counts).series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [0, 25],
      [0, 5],
      [0, -8],
      [0, -10],
    ]);
    expect(words(counts)).toEqual(['mel:  / +5,0 %', 'qpv:  / −8,0 %', 'focus: 0 % / −10,0 %']);
    expect([of(counts).level, of(counts).head]).toEqual([0, 'Évolution depuis 2015, en %.']);
  });

  test('a count whose first year is doubtful has no line and an en dash, one that is missing its mark', () => {
    const counts = {
      indicator: count,
      previous: { A: { doubtful: 200 }, mel: 10 },
      values: { A: 180 },
      mel: null,
    };
    expect(words(counts)).toEqual(['mel:  / n. r.', 'qpv:  / –', 'focus:  / –']);
  });

  test('the years are those of the figure, as many as there are, a break of definition above them', () => {
    const before = { 2005: { A: 30, B: 1 }, 2010: { A: null, B: 1 } };
    const breaks = [{ from: 2010, to: 2015, note: 'La loi a changé.' }];
    const long = of({ before, indicator: { breaks } });
    expect(long.years).toEqual([2005, 2010, 2015, 2020]);
    expect(long.series.at(-1)?.points.map(({ value }) => value)).toEqual([30, null, 39.6, 40.1]);
    expect(long.head).toBe('La définition a pu changer entre ces années : à lire avec prudence.');
    expect(of().head).toBeNull();
  });

  test('a count whose last year is doubtful has its change with a question mark', () => {
    const counts = { indicator: count, previous: { A: 200 }, values: { A: { doubtful: 180 } } };
    expect(words({ ...counts, mel: null, qpv: null }).at(-1)).toBe('focus: 0 % / −10,0 % ?');
  });
});

describe('series note', () => {
  const note = (invention: Partial<Invention>) =>
    seriesNote(
      inventFigure({
        values: { A: 4, B: 5 },
        previous: { A: 3, B: 4 },
        focus: 'A',
        form: 'pente',
        ...invention,
      }),
    );
  const doubtful = { doubtful: 0 };

  test('where all is sure there is nothing to say', () => expect(note({})).toBeNull());

  test('a missing year of the focus or of a reference is named', () => {
    expect(note({ values: { A: null, B: 5 }, mel: null })).toBe('A : 2020 n. r. MEL : 2015 et 2020 n. r.');
  });

  test('a doubtful year is named, and the hollow point explained', () => {
    expect(note({ previous: { A: doubtful, B: 4, mel: 3 }, mel: doubtful })).toBe(
      'A : 2015 à vérifier. MEL : 2020 à vérifier. Point creux : à vérifier.',
    );
  });

  test('the others without a line are named up to three, counted beyond', () => {
    expect(note({ values: { A: 4, B: null } })).toBe('Sans deux valeurs sûres : B.');
    const missing = { B: null, C: null, D: null, E: null };
    expect(note({ values: { A: 4, ...missing } })).toBe('Sans deux valeurs sûres : 4 quartiers.');
  });

  test('a count that is doubtful from its first year has no hollow point to explain', () => {
    expect(note({ previous: { A: doubtful, B: 4 }, indicator: count })).toBe('A : 2015 à vérifier.');
  });

  test('several lacks of one line stand in one sentence', () => {
    const before = { 2010: { A: null, B: 4 } };
    expect(note({ before, previous: { A: doubtful, B: 4 }, values: { A: null, B: 5 } })).toBe(
      'A : 2010 et 2020 n. r., 2015 à vérifier. Point creux : à vérifier.',
    );
  });

  test('a total that was made without some at both dates says so', () => {
    const counts = { values: { A: 90, B: null }, previous: { A: 100, B: 20, qpv: 120 }, qpv: 90 };
    expect(note({ ...counts, indicator: count })).toBe(
      'Ensemble des QPV : sans B, aux deux dates. Sans deux valeurs sûres : B.',
    );
  });
});
