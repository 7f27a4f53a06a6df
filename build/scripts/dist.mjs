import { buildPackages } from './package-app.mjs';
import { createProgress, runMain } from './progress.mjs';
import { ensureBuilt } from './setup/build-app.mjs';
import {
  ELECTRON_STEPS,
  PACKAGE_STEPS,
  prepareElectron,
  preparePackages,
} from './setup/prepare.mjs';
import { ensureProgram, findProgram } from './setup/system-libraries.mjs';

// Makes what this platform can make: on Linux a folder, a tar.gz and, with dpkg, a Debian package.
await runMain(async () => {
  const progress = createProgress(PACKAGE_STEPS + ELECTRON_STEPS + 3);
  await preparePackages(progress);
  const tools = await prepareElectron(progress, { needsVirtualDisplay: false });
  await progress.step('Build the app', ensureBuilt);
  const targets = await progress.step('Choose targets', () => chooseTargets(progress.say));
  await progress.step('Package with electron-builder', () =>
    buildPackages(tools.runtime, { targets, isForTest: false }),
  );
  if (tools.runtime.source === 'fallback') {
    process.stdout.write(
      '\nThese packages hold the stand-in Electron: try them out, and do not give them away.\n' +
        'For a release run this where the official Electron can be downloaded.\n',
    );
  }
  return 0;
});

/** @param {(line: string) => void} say */
async function chooseTargets(say) {
  const asked = process.argv.slice(2);
  const targets = asked.length > 0 ? asked : await possibleTargets(say);
  return { said: targets.length > 0 ? targets.join(', ') : 'all of this platform', value: targets };
}

/** @param {(line: string) => void} say */
async function possibleTargets(say) {
  if (process.platform !== 'linux') return [];
  const hasSevenZip = (await ensureProgram('7zz', '7zip', say)) || findProgram('7z') !== undefined;
  if (!hasSevenZip) say('no tar.gz: electron-builder packs it with 7zip (apt-get install 7zip)');
  const hasDpkg = findProgram('dpkg-deb') !== undefined;
  if (!hasDpkg) say('no deb: it takes dpkg-deb');
  return ['dir', ...(hasSevenZip ? ['tar.gz'] : []), ...(hasDpkg ? ['deb'] : [])];
}
