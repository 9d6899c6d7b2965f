import { gzipSync } from 'node:zlib';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readDataFolder } from '../src/dataset/read-data-folder.ts';
import { buildFigure } from '../src/figures/build/build-figure.ts';
import { figureSvg } from '../src/figures/drawings/figure-svg.ts';
import { forms } from '../src/figures/spec.ts';
import { loadSpecs } from '../src/loading/load-specs.ts';
import { projectRoot } from './project-root.ts';
import { syntheticFiles } from './testing/synthetic-data.ts';

// Run as a process of its own by bench.ts: loads, builds and draws every figure of as many metropolises as it is told.
const metropolises = Number(process.argv[2]);
const real = readDataFolder(`${projectRoot}/data`);
const model = loadDataset(real);
const specs = loadSpecs(projectRoot, model);
const tallies = new Map(forms.map((form) => [form, { count: 0, built: 0, drawn: 0, bytes: 0 }]));
for (let metropolis = 0; metropolis < metropolises; metropolis += 1) {
  const dataset = loadDataset(syntheticFiles(real, model, metropolis));
  for (const { id, type } of dataset.territories) {
    if (type !== 'qpv') continue;
    for (const spec of specs) {
      const tally = tallies.get(spec.form);
      if (tally === undefined) continue;
      const start = cpuTime();
      const figure = buildFigure(spec, dataset, id);
      const middle = cpuTime();
      const svg = figureSvg(figure);
      tally.drawn += cpuTime() - middle;
      tally.built += middle - start;
      tally.count += 1;
      // One drawing in a hundred tells the weight; to press each would be measured too.
      if (tally.count % 100 === 1) tally.bytes = Math.max(tally.bytes, gzipSync(svg, { level: 9 }).length);
    }
  }
}
let [figures, milliseconds] = [0, 0];
for (const [form, { count, built, drawn, bytes }] of tallies) {
  figures += count;
  milliseconds += built + drawn;
  const each = `${(built / count).toFixed(1)} ms to build and ${(drawn / count).toFixed(1)} ms to draw each`;
  console.log(`  ${form}: ${count} figures, ${each}, ${bytes} bytes gzip`);
}
const second = `${((figures * 1000) / milliseconds).toFixed(0)} a second`;
console.log(`  all forms: ${figures} figures, ${(milliseconds / figures).toFixed(1)} ms each, ${second}`);

/** Milliseconds of processor that this process has used: what others do on the machine is not counted. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
