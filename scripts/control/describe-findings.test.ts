import { expect, test } from 'vitest';
import { describeFindings } from './describe-findings.ts';

test('without a defect each rule says so, and the verdict lets the site be sent', () => {
  expect(describeFindings([{ rule: 'Liens', defects: [] }])).toBe(
    'Liens : rien à redire.\n\nContrôle réussi : le site peut être envoyé.',
  );
});

test('every defect is told under its rule, the verdict counts them all', () => {
  const findings = [
    { rule: 'Liens', defects: ['un'] },
    { rule: 'Registre', defects: ['deux', 'trois'] },
  ];
  expect(describeFindings(findings)).toBe(
    'Liens : 1 défaut.\n  - un\nRegistre : 2 défauts.\n  - deux\n  - trois\n\n' +
      'Contrôle refusé, 3 défauts : ne pas envoyer le site.',
  );
});

test('a defect of every page is told so many times, and no more', () => {
  const defects = Array.from({ length: 30 }, (_, index) => `lien ${index}`);
  expect(
    describeFindings([{ rule: 'Liens', defects }])
      .split('\n')
      .slice(25, 27),
  ).toEqual(['  - lien 24', '  et 5 de plus.']);
});

test('hints are told before the verdict, and do not change it', () => {
  const told = describeFindings([{ rule: 'Liens', defects: [] }], ['a-1 : à relire.']).split('\n');
  expect(told).toContain('Mots simples : 1 conseil, qui n’empêchent rien.');
  expect(told).toContain('  - a-1 : à relire.');
  expect(told.at(-1)).toMatch(/^Contrôle réussi/u);
});
