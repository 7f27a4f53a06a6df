import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { evenParts, type PictureParts } from '../../shared/pictures/picture-parts.ts';
import { diskFileSystem } from '../files/file-system.ts';
import { beginReplacement } from '../files/replace-file.ts';
import type { Terminal } from './terminal.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

/** Named instead of a file, it stands for standard input where it is read, for standard output where written. */
export const DASH = '-';

/** Reads a whole file, or says in a sentence why not. */
export async function readBytes(
  path: string,
  { folder, readIn }: Terminal,
): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await (path === DASH ? readIn() : readFile(resolve(folder, path))));
  } catch (error) {
    return fail(`Cannot read ${path}: ${explain(error)}.`);
  }
}

/** Puts content into a file as a whole or not at all, or writes it out; says in a sentence why not. */
export async function writeWhole(
  path: string,
  content: string,
  terminal: Terminal,
): Promise<Result<null, string>> {
  return writeParts(path, [new TextEncoder().encode(content)], terminal);
}

/** As `writeWhole`, for content that comes in parts. Throws what its source throws. */
export async function writeParts(
  path: string,
  parts: PictureParts,
  { folder, writeBytes }: Terminal,
): Promise<Result<null, string>> {
  if (path === DASH) {
    for await (const part of evenParts(parts)) await writeBytes(part);
    return ok(null);
  }
  const attempt = <Value>(step: Promise<Value>): Promise<Result<Value, string>> =>
    step.then(ok, (error: unknown) =>
      fail(`Cannot write ${path}: ${explainWriting(error, path)}.`),
    );
  const begun = await attempt(beginReplacement(diskFileSystem, resolve(folder, path)));
  if (begun.kind === 'error') return begun;
  const { append, finish, drop } = begun.value;
  try {
    for await (const part of evenParts(parts)) {
      const appended = await attempt(append(part));
      if (appended.kind === 'error') return appended;
    }
  } catch (error) {
    await drop();
    throw error;
  }
  const finished = await attempt(finish());
  return finished.kind === 'ok' ? ok(null) : finished;
}

/** Whether anything has this name already. */
export async function isThere(path: string, { folder }: Terminal): Promise<boolean> {
  try {
    await stat(resolve(folder, path));
    return true;
  } catch {
    return false;
  }
}

// The file itself need not exist.
function explainWriting(error: unknown, path: string): string {
  return codeOf(error) === 'ENOENT'
    ? `the folder ${dirname(path)} does not exist; create it first`
    : explain(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function explain(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? (code === '' ? String(error) : `the system says ${code}`);
}
