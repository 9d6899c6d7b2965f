import { expect, test } from 'vitest';
import { inventContent, oneFigure } from '../../../tests/fixtures/verification/invent-content.ts';
import { inventedSource } from '../../../tests/fixtures/verification/invent-source.ts';
import { fingerprint } from '../../register/fingerprint.ts';
import { readRegister } from '../../register/register.ts';
import { loadVerifications } from '../verdict/load-verifications.ts';
import { describeVerification } from './describe-verification.ts';

const { dataset } = inventedSource;
const line = {
  page: '/convention/presentation/',
  ancre: 'en-2015',
  empreinte: fingerprint('En 2015, la part est de 20,5 %.'),
  debut: 'En 2015',
};

function describe(files: Readonly<Record<string, string>>, registered: string) {
  const { list, vocabulary } = loadVerifications(inventContent(files), dataset);
  const surroundings = {
    dataset,
    register: readRegister(registered),
    vocabulary,
    names: new Map<string, string>(),
  };
  return list.map((one) => describeVerification(surroundings, one));
}

test('a verification says what was found, where, and what to know', () => {
  expect(describe(oneFigure, JSON.stringify(line))).toEqual([
    {
      id: 'part-nord',
      chapter: 'presentation',
      quotation: '20,5 %',
      url: '/verification/presentation/#part-nord',
      passageUrl: '/convention/presentation/#en-2015',
      verdict: 'concorde',
      verdictName: 'Concorde',
      context: 'même année et périmètre',
      found: '20,5\u{A0}%',
      formula: 'la part des jardins, nord, 2015',
      calculation: null,
      cells: [
        {
          title: 'Part des jardins',
          place: 'nord, 2015',
          value: '20,5\u{A0}%',
          href: '/indicateurs/part-jardins/#nord',
        },
      ],
      tables: [],
      remarks: ['Le nord est grand.'],
      landmark: null,
      elsewhere: null,
      note: null,
    },
  ]);
});

test('a passage that is not yet registered is given by its page', () => {
  expect(describe(oneFigure, '')[0]?.passageUrl).toBe('/convention/presentation/');
});

test('a computation is shown with its result; many cells give way to their table', () => {
  const [one] = describe(
    {
      'convention/enjeux.mdx': 'De 2010 à 2015, <Claim id="a">augmente dans la plupart</Claim>.\n',
      'verifications/enjeux.yaml': `affirmations:
  - { id: a, affirme: majorite, annee: [2010, 2015], formule: { majorite: { indicateur: part-jardins, periode: [2010, 2015], plus_de: 0 } } }
autres_mots: [{ texte: De 2010 à 2015, raison: période }]
`,
    },
    '',
  );
  expect(one).toMatchObject({
    found: '1 des 2 quartiers comptés',
    cells: [],
    tables: [{ title: 'Part des jardins', href: '/indicateurs/part-jardins/' }],
  });
});

test('a computation that a missing cell prevents says so, one that is made has its result', () => {
  const calculation = (first: string): string | null | undefined =>
    describe(
      {
        'convention/enjeux.mdx': 'En 2010 et 2015, <Claim id="a">en hausse</Claim>.\n',
        'verifications/enjeux.yaml': `affirmations:
  - { id: a, affirme: sens, annee: [2010, 2015], formule: { difference: [{ cellule: [part-jardins, ${first}, 2015] }, { cellule: [part-jardins, ${first}, 2010] }] } }
autres_mots: [{ texte: En 2010 et 2015, raison: années }]
`,
      },
      '',
    )[0]?.calculation;
  expect(calculation('nord')).toBe('20,5 − 10,0 = +10,5\u{A0}points');
  expect(calculation('est')).toBe('Le tableau ne renseigne pas cette donnée : Part des jardins, est, 2015.');
});
