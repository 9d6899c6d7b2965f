import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure, FigureFacts } from '../figure.ts';
import type { FigureSpec } from '../spec.ts';
import { describeFigure } from '../words/describe-figure.ts';
import { addRate } from './add-rate.ts';
import { buildFacts, focusOn } from './build-facts.ts';
import { profileBuilder } from './build-profile.ts';

/** Builds a figure for the neighbourhood in focus; throws where the focus is none of the neighbourhoods of data/. */
export function buildFigure(spec: FigureSpec, dataset: Dataset, focusId: string): Figure {
  return figureBuilder(spec, dataset)(focusId);
}

/** Builds a figure for one neighbourhood after the other: what does not depend on the focus is built once, and shared. */
export function figureBuilder(spec: FigureSpec, dataset: Dataset): (focusId: string) => Figure {
  const factsFor = factsBuilder(spec, dataset);
  return (focusId) => {
    const facts = factsFor(focusId);
    return { ...facts, finding: describeFigure(facts) };
  };
}

function factsBuilder(spec: FigureSpec, dataset: Dataset): (focusId: string) => FigureFacts {
  if (spec.form === 'profil') return profileBuilder(spec, dataset);
  const facts = buildFacts(spec, spec.per === null ? dataset : addRate(dataset, spec));
  return (focusId) => focusOn(facts, focusId);
}
