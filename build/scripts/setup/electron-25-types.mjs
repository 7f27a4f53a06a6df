import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, inProject } from '../paths.mjs';
import { runCommand } from '../run-command.mjs';

const DECLARATIONS = [
  {
    name: 'electron@25.1.1',
    archive: 'electron-25.1.1.tgz',
    sha512:
      'WvFUfVsJn6YiP35UxdibYVjU2LceastyMm4SVp2bmb4XvKEvItAIiwxgm7tPC5Syl1243aRCvQLqr84sZ71pyQ==',
    wanted: 'package/electron.d.ts',
    target: 'electron.d.ts',
  },
  {
    name: '@types/node@18.15.13',
    archive: 'types-node-18.15.13.tgz',
    sha512:
      'N+0kuo9KgrUQ1Sn/ifDXsvg0TTleP7rIy4zOBGECxAljqvqfqpTfzx0Q1NUedOixRMBfe2Whhb056a42cWs26Q==',
    wanted: 'node',
    target: 'types/node',
  },
];
const TARGET = inProject('out', 'electron-25');

/**
 * Puts the declarations of Electron 25 and its Node 18 where `build/tsconfig.electron25.json`
 * looks for them.
 *
 * @returns {Promise<boolean>} false when they cannot be had, as on a machine without a network
 */
export async function ensureElectron25Types() {
  const cached = join(cacheFolder(), 'electron-25.1.1-types');
  if (!existsSync(cached) && !(await fetchInto(cached))) return false;
  rmSync(TARGET, { recursive: true, force: true });
  cpSync(cached, TARGET, { recursive: true });
  return true;
}

/** @param {string} folder */
async function fetchInto(folder) {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'types-'));
  try {
    const result = join(work, 'result');
    mkdirSync(join(result, 'types'), { recursive: true });
    for (const declaration of DECLARATIONS) {
      if (!(await fetchOne(declaration, work, result))) return false;
    }
    if (!existsSync(folder)) renameSync(result, folder);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {typeof DECLARATIONS[number]} declaration
 * @param {string} work
 * @param {string} result
 */
async function fetchOne(declaration, work, result) {
  const packed = await runCommand('npm', ['pack', declaration.name, '--ignore-scripts'], {
    cwd: work,
    timeoutMs: 60_000,
  });
  const archive = join(work, declaration.archive);
  if (packed.code !== 0 || !existsSync(archive)) return false;
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (hash !== declaration.sha512) return false;
  const unpacked = await runCommand('tar', ['-xzf', archive, '-C', work, declaration.wanted], {
    timeoutMs: 60_000,
  });
  if (unpacked.code !== 0) return false;
  renameSync(join(work, declaration.wanted), join(result, declaration.target));
  return true;
}
