import { expect, test } from 'vitest';
import { refuseWideName } from './refuse-wide-name.ts';

test.each(['', 'Nouveau Mons', 'L’Abbaye/Jouhaux/Châtelet/Jardins', 'Résidence-Poste-Terroir'])(
  '« %s » fits',
  (name) => {
    expect(refuseWideName(name)).toBeNull();
  },
);

test('a word that no chart can hold is told with the longest beginning that fits', () => {
  expect(refuseWideName('Wonnemattengrenze Schœnenbourg')).toMatch(
    /^« Wonnemattengrenze » est trop large pour les graphiques : l’abréger \(« Wonnemattengr\w* » tient encore\), ou le couper/u,
  );
});
