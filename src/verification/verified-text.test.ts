import { describe, expect, test } from 'vitest';
import { inventedClaim } from '../../tests/fixtures/verification/invent-claim.ts';
import { inventContent, oneFigure } from '../../tests/fixtures/verification/invent-content.ts';
import { inventedSource, inventedSource as source } from '../../tests/fixtures/verification/invent-source.ts';
import { readRegister } from '../register/register.ts';
import type { Claim } from './claims/claim-schema.ts';
import { checkClaim } from './verdict/check-claim.ts';
import { contextName, VERDICT_NAMES } from './verdict/verdict.ts';
import { describeMark, shorten, verifyText } from './verified-text.ts';
import { describeFound } from './words/describe-found.ts';

describe('verified text', () => {
  test('each figure is checked, described, and has its mark', () => {
    const text = verifyText(inventContent(oneFigure), inventedSource.dataset, readRegister(''));
    expect(text.claims).toMatchObject([
      { verification: { verdict: 'concorde', start: 24 }, description: { id: 'part-nord' } },
    ]);
    expect(text.marks.get('part-nord')).toMatchObject({ verdict: 'concorde', quotation: '20,5 %' });
    expect(text.otherWords.get('presentation')).toEqual([{ texte: 'En 2015', raison: 'année' }]);
    expect(text.vocabulary.notes).toEqual({ nord: 'Le nord est grand.' });
  });
});

test('a number that another figure cites is told by its name, a note only where its neighbourhood is', () => {
  const files = {
    'convention/enjeux.mdx':
      'De <Claim id="avant">100</Claim>, soit <Claim id="fois">deux fois</Claim> moins.\n',
    'verifications/enjeux.yaml': `affirmations:
  - { id: avant, affirme: nombre, ailleurs: Ailleurs., nom: les jardins d’avant }
  - { id: fois, affirme: nombre, territoire: [sud], formule: { rapport: [{ cite: avant }, { cite: avant }] } }
autres_mots: []
`,
  };
  const { claims } = verifyText(inventContent(files), inventedSource.dataset, readRegister(''));
  const [, second] = claims.map(({ description }) => description);
  expect(second?.formula).toBe('les jardins d’avant, divisé par les jardins d’avant');
  expect(second?.remarks.join(' ')).not.toContain('Le nord est grand.');
});

describe('mark', () => {
  function mark(fields: Partial<Claim>, quotation: string) {
    const claim = inventedClaim(fields);
    const { outcome, verdict, context } = checkClaim(source, claim, { words: quotation, passage: quotation });
    return describeMark(
      { claim, context, outcome },
      {
        quotation,
        verdict,
        verdictName: VERDICT_NAMES[verdict],
        found: describeFound(source.dataset, outcome),
        context: context === null ? null : contextName(context),
        url: '/v/#essai',
      },
    );
  }
  const nord = { formule: { cellule: ['part-jardins', 'nord', 2015] } } as const;
  const here = { ...nord, territoire: ['nord'], annee: [2015] } as const;

  test('a mark says the verdict and what was found, and the context only where it differs', () => {
    expect(mark(here, '20,5 %')).toEqual({
      quotation: '20,5 %',
      words: 'concorde : 20,5\u{A0}%',
      href: '/v/#essai',
      verdict: 'concorde',
      isNumber: true,
    });
    expect(mark(here, '20,4 %').words).toBe('diffère : 20,5\u{A0}%');
    expect(mark({ ...here, annee: [2019] }, '20,5 %').words).toBe(
      'concorde : 20,5\u{A0}%, autre année ou durée',
    );
  });

  test('what the table cannot tell is said so, with its landmark where there is one', () => {
    expect(mark({ ailleurs: 'Ailleurs.' }, '20 %')).toMatchObject({
      words: 'non vérifiable ici',
      verdict: 'non_verifiable',
    });
    expect(mark({ ailleurs: 'Ailleurs.', repere: [nord.formule] }, '20 %').words).toBe(
      'non vérifiable ici, avec un repère',
    );
  });

  test('a list that agrees is not repeated', () => {
    const ensemble = { indicateur: 'part-jardins', annee: 2015, periode: null, plus_de: 20, moins_de: null };
    const list = { affirme: 'liste', formule: { ensemble, exhaustif: true }, annee: [2015] } as const;
    const names = { Nord: ['nord'], Ouest: ['ouest'] };
    expect(mark({ ...list, territoire: ['chaque-qpv'], noms: names }, 'Nord et Ouest').words).toBe(
      'concorde',
    );
    expect(mark({ ...list, territoire: ['chaque-qpv'], noms: { Nord: ['nord'] } }, 'Nord').words).toBe(
      'diffère : aussi ouest (30,1\u{A0}%)',
    );
  });

  test('a direction without a digit is no number', () => {
    const formule = { difference: [nord.formule, { cellule: ['part-jardins', 'nord', 2010] }] } as const;
    expect(mark({ affirme: 'sens', formule }, 'augmente').isNumber).toBe(false);
  });

  test('a long quotation is cut after a whole word', () => {
    expect(shorten('quatre mots tout simples')).toBe('quatre mots tout simples');
    expect(shorten(`${'mot '.repeat(14)}- autre chose encore`)).toBe(`${'mot '.repeat(14).trim()}…`);
  });
});
