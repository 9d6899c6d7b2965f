import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { buildFigure } from '../src/figures/build-figure.ts';
import { figureSvg } from '../src/figures/figure-svg.ts';
import { loadSpecs } from '../src/load-specs.ts';
import { projectRoot } from './project-root.ts';
import { syntheticFiles } from './synthetic-data.ts';

// Run as a process of its own by bench.ts: loads, builds and draws every figure of as many metropolises as it is told.
const metropolises = Number(process.argv[2]);
const real = readDataFolder(`${projectRoot}/data`);
const model = loadDataset(real);
const specs = loadSpecs(projectRoot, model);
let drawn = 0;
const start = performance.now();
for (let metropolis = 0; metropolis < metropolises; metropolis += 1) {
  const dataset = loadDataset(syntheticFiles(real, model, metropolis));
  const focuses = dataset.territories.filter(({ type }) => type === 'qpv');
  for (const spec of specs)
    for (const { id } of focuses) {
      figureSvg(buildFigure(spec, dataset, id));
      drawn += 1;
    }
}
const seconds = (performance.now() - start) / 1000;
console.log(
  `${drawn} figures, ${((seconds / drawn) * 1000).toFixed(1)} ms each, ${(drawn / seconds).toFixed(0)} a second`,
);
