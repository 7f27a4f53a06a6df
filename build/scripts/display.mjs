import { mkdirSync } from 'node:fs';
import { SetupError } from './progress.mjs';
import { startCommand } from './run-command.mjs';

const START_LIMIT_MS = 15_000;

/** True when a window opened here would be seen by nobody. */
export function hasNoDisplay() {
  if (process.env.CI) return true;
  if (process.platform !== 'linux') return false;
  return !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Starts a virtual display that ends with this process; the server itself picks a free number, so
 * several can run at once.
 *
 * @param {{ uid: number, gid: number }} [user]
 * @returns {Promise<{ env: { DISPLAY: string, WAYLAND_DISPLAY: string }, end: () => void }>}
 */
export async function startVirtualDisplay(user) {
  makeSocketFolder();
  const access = ['-nolisten', 'tcp', '-ac'];
  // A server whose last window closed would start over and refuse whoever comes at that moment.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', ...access, '-noreset'];
  const { child, end } = startCommand('Xvfb', args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    ...user,
  });
  const number = await readDisplayNumber(child);
  return { env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' }, end };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function readDisplayNumber(child) {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new SetupError('The virtual display (Xvfb) did not start.'));
    const timer = setTimeout(fail, START_LIMIT_MS);
    child.on('error', fail);
    child.on('exit', fail);
    let text = '';
    child.stdio[3]?.on('data', (chunk) => {
      text += String(chunk);
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
  });
}

/** Only root may create it with the sticky bit that X servers insist on. */
function makeSocketFolder() {
  if (process.getuid?.() !== 0) return;
  const umask = process.umask(0);
  try {
    mkdirSync('/tmp/.X11-unix', { mode: 0o1777, recursive: true });
  } finally {
    process.umask(umask);
  }
}
