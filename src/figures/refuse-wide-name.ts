import { tooWidePiece } from '../charts/ranking/ranking-layout.ts';

/** Says in French that a short name has a word that no chart can hold nor break, and what to write; null when it fits. */
export function refuseWideName(name: string): string | null {
  const found = tooWidePiece(name);
  if (found === null) return null;
  return `« ${found.piece} » est trop large pour les graphiques : l’abréger (« ${found.fits} » tient encore), ou le couper par une espace, un trait d’union ou une barre.`;
}
