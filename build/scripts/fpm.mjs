#!/usr/bin/env node
// electron-builder makes Debian packages with fpm, which it would download. This takes fpm's
// arguments as electron-builder passes them and calls dpkg-deb, which every Debian has.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const SWITCHES_WITHOUT_VALUE = new Set(['--force', '--debug']);
const COMPRESSION_LEVEL = process.env.FPM_LEVEL ?? '2';

const { options, files } = readArguments(process.argv.slice(2));
const target = single('-t');
if (target !== 'deb') {
  process.stderr.write(`Need executable 'fpm' to make ${target}; this one makes deb only.\n`);
  process.exit(1);
}
const tree = mkdtempSync(join(tmpdir(), 'contention-deb-'));
try {
  buildDeb();
} finally {
  rmSync(tree, { recursive: true, force: true });
}

function buildDeb() {
  for (const { from, to } of files) place(from, join(tree, to));
  writeControlFiles();
  chmodSync(tree, 0o755);
  const result = spawnSync(
    'dpkg-deb',
    ['--root-owner-group', '-Zxz', `-z${COMPRESSION_LEVEL}`, '--build', tree, single('--package')],
    { stdio: 'inherit' },
  );
  if (result.status !== 0) throw new Error('dpkg-deb failed');
}

/** @param {readonly string[]} args */
function readArguments(args) {
  /** @type {Map<string, string[]>} */
  const named = new Map();
  /** @type {{ from: string, to: string }[]} */
  const placed = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (SWITCHES_WITHOUT_VALUE.has(arg)) continue;
    if (arg.startsWith('-')) {
      index += 1;
      named.set(arg, [...(named.get(arg) ?? []), args[index] ?? '']);
    } else {
      const at = arg.lastIndexOf('=');
      placed.push({ from: arg.slice(0, at), to: arg.slice(at + 1) });
    }
  }
  return { options: named, files: placed };
}

/** @param {string} name */
function single(name) {
  return options.get(name)?.at(-1) ?? '';
}

/**
 * A folder's content when its name ends with a slash, as fpm means it.
 *
 * @param {string} from
 * @param {string} to
 */
function place(from, to) {
  mkdirSync(from.endsWith('/') ? to : dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

function writeControlFiles() {
  const folder = join(tree, 'DEBIAN');
  const sizeKib = Math.ceil(sizeOf(tree) / 1024);
  mkdirSync(folder);
  const fields = [
    ['Package', single('--name')],
    ['Version', single('--version')],
    ['License', single('--license')],
    ['Vendor', single('--vendor')],
    ['Architecture', single('--architecture')],
    ['Maintainer', single('--maintainer')],
    ['Installed-Size', String(sizeKib)],
    ['Depends', (options.get('-d') ?? []).join(', ')],
    ['Recommends', (options.get('--deb-recommends') ?? []).join(', ')],
    ['Section', single('--category') || 'misc'],
    ['Priority', single('--deb-priority') || 'optional'],
    ['Homepage', single('--url')],
    ['Description', describe(single('--description'))],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`);
  writeFileSync(join(folder, 'control'), `${lines.join('\n')}\n`);
  writeScript(join(folder, 'postinst'), single('--after-install'));
  writeScript(join(folder, 'postrm'), single('--after-remove'));
}

/**
 * The first line is the summary; the others are indented, an empty one is a dot.
 *
 * @param {string} text
 */
function describe(text) {
  const [summary = '', ...rest] = text.split('\n');
  return [summary, ...rest.map((line) => ` ${line.trim() || '.'}`)].join('\n');
}

/**
 * @param {string} path
 * @param {string} source
 */
function writeScript(path, source) {
  if (source === '') return;
  writeFileSync(path, readFileSync(source));
  chmodSync(path, 0o755);
}

/**
 * @param {string} folder
 * @returns {number} bytes
 */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
    .reduce((sum, size) => sum + size, 0);
}
