'use strict';
// The first step of every command of package.json: `node scripts/on-node.cjs SCRIPT ARGUMENTS…` runs a script of the project on a Node
// that can, or says in French what is missing. Written for any Node from 12 on: nothing here may be newer.
const { spawn } = require('child_process');
const { existsSync } = require('fs');
const { enableCompileCache } = require('module');
const path = require('path');
const { pathToFileURL } = require('url');

/** The first major version that the project is built and tested with. */
const OLDEST = 24;

/** Characters of a path that Astro takes for signs of its own: the parts of an address, the end of a string. */
const FORBIDDEN = ['#', '?', "'", '\\'];

/** What makes every command impossible in this folder, in French; null when nothing does. */
function refusal(root, separator, exists) {
  const names = root.split(separator);
  for (const sign of FORBIDDEN) {
    const name = names.find((one) => one.includes(sign));
    if (name === undefined || sign === separator) continue;
    return `Le chemin du projet contient le caractère «\u202F${sign}\u202F», que les programmes du site ne savent pas lire\u00A0: ${root}\nRenommer le dossier «\u202F${name}\u202F» sans ce caractère, puis recommencer.`;
  }
  return exists(path.join(root, 'node_modules', 'astro', 'package.json'))
    ? null
    : 'Les programmes du site ne sont pas installés dans ce dossier\u00A0: taper «\u202Fnpm ci\u202F», puis recommencer.';
}

/** The Node that the packages of the project bring for this machine; null when it is not installed. */
function ownNode(root, platform, architecture, exists) {
  const name = `${platform === 'win32' ? 'win' : platform}-${architecture}`;
  const file = platform === 'win32' ? 'node.exe' : 'node';
  const places = [`node-${name}`, `node-bin-${name}`].map((one) =>
    path.join(root, 'node_modules', one, 'bin', file),
  );
  return places.find(exists) || null;
}

/** Whether a version of Node, « v24.1.0 », runs the scripts of the project. */
function isEnough(version) {
  return Number(version.replace(/^v/, '').split('.')[0]) >= OLDEST;
}

function main() {
  const root = path.dirname(__dirname);
  const defect = refusal(root, path.sep, existsSync);
  if (defect !== null) return stop(defect);
  const script = path.resolve(root, process.argv[2]);
  // Programs are kept as they were compiled: each command, and each process that it starts, loads them again.
  if (!process.env.NODE_COMPILE_CACHE) process.env.NODE_COMPILE_CACHE = path.join(root, '.build', 'compiled');
  // Astro would tell its makers what is run here.
  if (!process.env.ASTRO_TELEMETRY_DISABLED) process.env.ASTRO_TELEMETRY_DISABLED = '1';
  if (isEnough(process.version)) {
    enableCompileCache(process.env.NODE_COMPILE_CACHE);
    process.argv.splice(1, 2, script);
    return import(pathToFileURL(script).href);
  }
  const node = ownNode(root, process.platform, process.arch, existsSync);
  if (node === null)
    return stop(
      `Ce Node (${process.version}) est trop ancien, et celui du projet n’est pas installé\u00A0: taper «\u202Fnpm ci\u202F», ou installer Node ${OLDEST} ou plus récent depuis https://nodejs.org, puis recommencer.`,
    );
  return runWith(node, [script].concat(process.argv.slice(3)));
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}

function runWith(node, args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) =>
    stop(
      `Le Node du projet ne démarre pas\u00A0: ${error.message}\nInstaller Node ${OLDEST} ou plus récent depuis https://nodejs.org.`,
    ),
  );
  child.on('close', (code) => {
    process.exitCode = code === null ? 1 : code;
  });
}

module.exports = { isEnough, ownNode, refusal };
if (require.main === module) main();
