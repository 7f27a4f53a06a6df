import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Tools colour their output even into a pipe, and a log is read as it is. */
const PLAIN_TEXT = { NO_COLOR: '1', FORCE_COLOR: '0' };

/**
 * Runs a program to its end or to its time limit and never throws for what the program does.
 *
 * Each program leads a process group of its own, so that a time limit or Ctrl+C also ends what it
 * started (npm's children, Electron's helpers).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{
 *   cwd?: string,
 *   env?: NodeJS.ProcessEnv,
 *   timeoutMs: number,
 *   show?: boolean,
 *   user?: { uid: number, gid: number },
 * }} options `show` passes the output through as it comes; it is collected in either case
 * @returns {Promise<{ code: number, output: string, isTimedOut: boolean }>}
 */
export function runCommand(command, args, options) {
  const isColoured = options.show === true && process.stdout.isTTY;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...(options.env ?? process.env), ...(isColoured ? {} : PLAIN_TEXT) },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
      ...options.user,
    });
    running.add(child);
    let output = '';
    let isTimedOut = false;
    const timer = setTimeout(() => {
      isTimedOut = true;
      endGroup(child, 'SIGKILL');
    }, options.timeoutMs);

    /** @param {string} chunk */
    const collect = (chunk) => {
      output += chunk;
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);

    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output, isTimedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs a program that has this terminal to itself, however long it takes; it ends with this one.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code
 */
export function runAttached(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    const endChild = () => child.kill();
    process.on('exit', endChild);
    /** @param {number} code */
    const finish = (code) => {
      process.off('exit', endChild);
      resolve(code);
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Starts a program that stays up while others run, and ends it with this process at the latest.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startCommand(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.on('close', () => running.delete(child));
  return { child, end: () => endGroup(child, 'SIGTERM') };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group ended between the check and the signal.
  }
}

function endAll() {
  for (const child of running) endGroup(child, 'SIGKILL');
}

process.on('exit', endAll);
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])) {
  process.on(signal, () => process.exit(code));
}
