import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const electronFolder = process.env.CONTENTION_ELECTRON_FOLDER;
const electronVersion = process.env.CONTENTION_ELECTRON_VERSION;
const isForTest = process.env.CONTENTION_FUSES === 'test';
const electronMajor = Number(electronVersion?.split('.')[0] ?? 45);

const mapFile = {
  ext: 'argmap',
  name: 'Argument map',
  description: 'Contention argument map',
  mimeType: 'application/x-contention',
  role: 'Editor',
};

/**
 * What stands in a development runtime and has no place in a package.
 *
 * @param {{ appOutDir: string, electronPlatformName: string }} context
 */
async function removeDevelopmentFiles({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return;
  for (const name of ['resources/default_app.asar', '.complete', 'version']) {
    await rm(join(appOutDir, name), { recursive: true, force: true });
  }
}

/** @type {import('electron-builder').Configuration} */
const configuration = {
  appId: 'app.contention.desktop',
  productName: 'Contention',
  copyright: 'Copyright © 2026 The Contention authors',
  directories: { output: 'release', buildResources: 'build/icons' },
  ...(electronFolder === undefined ? {} : { electronDist: electronFolder }),
  ...(electronVersion === undefined ? {} : { electronVersion }),
  npmRebuild: false,
  electronLanguages: ['en-US', 'ja'],
  // Everything the app runs is bundled into out/; the command line's drawing library is not used.
  files: [
    'package.json',
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    '!**/*.map',
    '!node_modules/**',
  ],
  extraResources: [
    { from: 'LICENSE', to: 'LICENSE' },
    { from: 'build/THIRD-PARTY-NOTICES.md', to: 'THIRD-PARTY-NOTICES.md' },
    { from: 'build/icons/512x512.png', to: 'icon.png' },
  ],
  fileAssociations: [mapFile],
  afterPack: removeDevelopmentFiles,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    // Playwright drives a package through the inspector; what is released has none.
    enableNodeCliInspectArguments: isForTest,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    ...(electronMajor >= 29 ? { grantFileProtocolExtraPrivileges: false } : {}),
  },
  linux: {
    target: ['tar.gz', 'deb'],
    executableName: 'contention',
    icon: 'build/icons',
    category: 'Office',
    synopsis: 'Map the arguments for and against a motion',
    description: 'A desktop app for arguing well: argument maps, debate cases, teaching. Offline.',
    maintainer: 'The Contention authors <contention@localhost>',
    vendor: 'The Contention authors',
    syncDesktopName: true,
    desktop: { entry: { Keywords: 'argument;debate;map;motion;reasoning;' } },
  },
  deb: { depends: ['libgtk-3-0', 'libnss3', 'libxss1', 'libxtst6', 'libatspi2.0-0', 'libgbm1'] },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.productivity',
    icon: 'build/icons/1024x1024.png',
    hardenedRuntime: true,
    darkModeSupport: true,
  },
  win: { target: ['nsis', 'zip'], icon: 'build/icons/256x256.png' },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
};

export default configuration;
