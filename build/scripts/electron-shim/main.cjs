// Stands in for Electron's own default app, which the stand-in runtime lacks: it opens the app
// named on the command line the way `electron .` does, so that tools find nothing different.
'use strict';

const { app } = require('electron');
const { existsSync, readFileSync, statSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

/** @param {readonly string[]} args */
function readArguments(args) {
  /** @type {{ preloads: string[], appPath: string | undefined, isVersion: boolean }} */
  const read = { preloads: [], appPath: undefined, isVersion: false };
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') {
      index += 1;
      read.preloads.push(args[index] ?? '');
    } else if (arg === '-v' || arg === '--version') {
      read.isVersion = true;
    } else if (!arg.startsWith('-')) {
      read.appPath = arg;
      return read;
    }
  }
  return read;
}

/** @param {string} path */
function findMain(path) {
  const full = resolve(path);
  if (!statSync(full).isDirectory()) return { main: full, root: dirname(full), manifest: {} };
  const manifestPath = join(full, 'package.json');
  const manifest = existsSync(manifestPath) ? JSON.parse(readFileSync(manifestPath, 'utf8')) : {};
  return { main: join(full, manifest.main ?? 'index.js'), root: full, manifest };
}

/** @param {{ name?: string, productName?: string, version?: string, desktopName?: string }} manifest */
function introduce(manifest) {
  const name = manifest.productName ?? manifest.name;
  if (name !== undefined) app.setName(name);
  if (manifest.version !== undefined) app.setVersion(manifest.version);
  if (manifest.desktopName !== undefined) app.setDesktopName(manifest.desktopName);
}

const read = readArguments(process.argv.slice(1));
if (read.isVersion) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (read.preloads.length > 0) Module._preloadModules(read.preloads);
if (read.appPath === undefined) {
  process.stderr.write('Name the app to open: electron .\n');
  process.exit(1);
}

const { main, root, manifest } = findMain(read.appPath);
process.defaultApp = true;
introduce(manifest);
app.setAppPath(root);
try {
  Module._load(main, Module, true);
} catch (error) {
  if (error.code !== 'ERR_REQUIRE_ESM') throw error;
  import(pathToFileURL(main).href).catch((failure) => {
    process.stderr.write(`${failure.stack}\n`);
    process.exit(1);
  });
}
