import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../figure.ts';
import type { FigureSpec } from '../spec.ts';
import { describeFigure } from '../words/describe-figure.ts';
import { addRate } from './add-rate.ts';
import { buildFacts } from './build-facts.ts';
import { buildProfile } from './build-profile.ts';

/** Builds a figure for the neighbourhood in focus; throws where the focus is none of the neighbourhoods of data/. */
export function buildFigure(spec: FigureSpec, dataset: Dataset, focusId: string): Figure {
  const facts =
    spec.form === 'profil'
      ? buildProfile(spec, dataset, focusId)
      : buildFacts(spec, spec.per === null ? dataset : addRate(dataset, spec), focusId);
  return { ...facts, finding: describeFigure(facts) };
}
