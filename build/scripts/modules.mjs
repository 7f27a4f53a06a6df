import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { projectRoot } from './paths.mjs';

/**
 * @typedef {object} SourceModule
 * @property {string} path from the project's root, with forward slashes
 * @property {string} text
 * @property {readonly ImportedModule[]} imports static, dynamic, re-exporting and type imports alike
 * @property {readonly ExportedName[]} exports
 *
 * @typedef {object} ImportedModule
 * @property {string} specifier as written
 * @property {readonly string[]} names the imported names; empty for a whole module
 * @property {boolean} runsBefore whether the imported module runs before the one that imports it
 *
 * @typedef {object} ExportedName
 * @property {string} name
 * @property {boolean} hasDocComment a comment of the doc form ends right above the statement
 */

const SOURCE_NAME = /\.(ts|tsx)$/;

/**
 * Every TypeScript module below some folders.
 *
 * @param {readonly string[]} folders from the project's root
 * @returns {SourceModule[]}
 */
export function readModules(folders) {
  return folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && SOURCE_NAME.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => relative(projectRoot, path).replaceAll('\\', '/'))
    .sort()
    .map((path) => parseModule(path, readFileSync(join(projectRoot, path), 'utf8')));
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {SourceModule}
 */
export function parseModule(path, text) {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const docEnds = parsed.comments
    .filter((comment) => comment.type === 'Block' && comment.value.startsWith('*'))
    .map((comment) => comment.end);
  return {
    path,
    text,
    imports: [
      ...staticImports.map((found) => ({
        specifier: found.moduleRequest.value,
        names: found.entries.map((entry) => entry.importName.name ?? '*'),
        runsBefore: found.entries.length === 0 || found.entries.some(({ isType }) => !isType),
      })),
      ...staticExports.flatMap((found) =>
        found.entries.flatMap(({ moduleRequest, isType }) =>
          moduleRequest ? [{ specifier: moduleRequest.value, names: [], runsBefore: !isType }] : [],
        ),
      ),
      ...dynamicImports.map(({ moduleRequest }) => ({
        specifier: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
        names: [],
        runsBefore: false,
      })),
      // To ask for the tree of a module takes twice as long as all the rest.
      ...(/\bimport\s*\(/.test(text) ? readTypeImports(parsed.program) : []),
    ],
    exports: staticExports.flatMap((found) =>
      found.entries.map((entry) => ({
        name: entry.exportName.name ?? 'default',
        hasDocComment: docEnds.some((end) => end <= found.start && isBlank(text, end, found.start)),
      })),
    ),
  };
}

/**
 * `import('./x.ts').Name` in a type position.
 *
 * @param {import('vite').ESTree.Program} program
 */
function readTypeImports(program) {
  /** @type {ImportedModule[]} */
  const found = [];
  new Visitor({
    TSImportType(node) {
      found.push({ specifier: node.source.value, names: [], runsBefore: false });
    },
  }).visit(program);
  return found;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
function isBlank(text, from, to) {
  return text.slice(from, to).trim() === '';
}

/**
 * The path a relative import means; undefined for a package.
 *
 * @param {string} from the importing module's path
 * @param {string} specifier
 */
export function resolveImport(from, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  const [path = ''] = specifier.split('?');
  return posix.normalize(posix.join(dirname(from).replaceAll('\\', '/'), path));
}

/**
 * The package a bare import means, without the path inside it; undefined for a relative import.
 *
 * @param {string} specifier
 */
export function packageOf(specifier) {
  if (specifier.startsWith('.')) return undefined;
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
