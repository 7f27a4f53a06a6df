import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { packageOf, readModules } from './modules.mjs';
import { inProject } from './paths.mjs';

/** Electron's own files stand beside the executable in every package. */
const PROVIDED_BY_RUNTIME = new Set(['electron', 'node:']);
const FONTS = [
  'twemoji-colr-font',
  ...[
    'inter',
    'noto-sans-arabic',
    'noto-sans-devanagari',
    'noto-sans-hebrew',
    'noto-sans-jp',
    'noto-sans-kr',
    'noto-sans-sc',
    'noto-sans-thai',
  ].map((name) => `@fontsource/${name}`),
];
/**
 * What is not as it was published, where a licence wants that said.
 * @type {Readonly<Record<string, string>>}
 */
const CHANGES = {
  'twemoji-colr-font':
    'Changed: what is near black is partly in the colour of the text; pictures bring only the emoji that they show.',
};
const LICENCE_NAME = /^(licen[cs]e|copying)(\.|-|$)/i;

/**
 * The notices of everything that a package of the app carries: what its modules import, what those
 * packages depend on, the fonts, and Electron.
 */
export function composeNotices() {
  const sections = findBundledPackages().map(composeSection);
  return [
    '# Third-party notices',
    '',
    'Contention is under the MIT licence (see LICENSE). It carries the works below, each under its',
    'own licence. This file is made by `npm run notices`.',
    '',
    'Electron and Chromium come with their licences in `LICENSE.electron.txt` and',
    '`LICENSES.chromium.html` beside the executable.',
    '',
    ...sections,
  ].join('\n');
}

/**
 * Folders of the packages in the bundles, below node_modules, sorted; a package that two others
 * need in two versions is there twice.
 */
export function findBundledPackages() {
  const imported = readModules(['electron', 'renderer', 'shared'])
    .filter(({ path }) => !/\.(test|bench)\.tsx?$|(^|\/)testing\//.test(path))
    .flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier)))
    .filter((name) => name !== undefined)
    .filter((name) => !PROVIDED_BY_RUNTIME.has(name));
  /** @type {Set<string>} */
  const found = new Set();
  for (const name of [...imported, ...FONTS]) addWithDependencies(name, '', found);
  return [...found].sort();
}

/**
 * @param {string} name
 * @param {string} parent the folder of the package that needs it; empty for the app itself
 * @param {Set<string>} found
 */
function addWithDependencies(name, parent, found) {
  const nested = `${parent}/node_modules/${name}`;
  const folder = parent !== '' && existsSync(inPackages(nested)) ? nested : name;
  if (found.has(folder) || !existsSync(inPackages(folder))) return;
  found.add(folder);
  const { dependencies = {} } = readManifest(folder);
  // Packages of types are read by the compiler and leave nothing in a bundle.
  const names = Object.keys(dependencies).filter((each) => !each.startsWith('@types/'));
  for (const each of names) addWithDependencies(each, folder, found);
}

/** @param {string} folder */
function composeSection(folder) {
  const { name, version, license } = readManifest(folder);
  const heading = `## ${name} ${version}`;
  const changes = CHANGES[name] === undefined ? [] : [CHANGES[name], ''];
  const body = ['```text', readLicence(folder), '```'];
  return [heading, '', `Licence: ${license}`, '', ...changes, ...body, ''].join('\n');
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, license: string, dependencies?: Record<string, string> }}
 */
function readManifest(folder) {
  return JSON.parse(readFileSync(inPackages(folder, 'package.json'), 'utf8'));
}

/** @param {string} folder */
function readLicence(folder) {
  const file = readdirSync(inPackages(folder)).find((entry) => LICENCE_NAME.test(entry));
  if (file === undefined) return '(the package names its licence and carries no text of it)';
  return readFileSync(inPackages(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** @param {...string} parts */
function inPackages(...parts) {
  return inProject('node_modules', ...parts);
}
