import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { diskFileSystem } from '../files/file-system.ts';
import { replaceFile } from '../files/replace-file.ts';
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

/** Reads a whole file, or says in a sentence why not. */
export async function readBytes(
  path: string,
  { folder }: Terminal,
): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await readFile(resolve(folder, path)));
  } catch (error) {
    return fail(`Cannot read ${path}: ${explain(error)}.`);
  }
}

/** Puts content into a file as a whole or not at all; says in a sentence why not. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { folder }: Terminal,
): Promise<Result<null, string>> {
  try {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await replaceFile(diskFileSystem, resolve(folder, path), bytes);
    return ok(null);
  } catch (error) {
    return fail(`Cannot write ${path}: ${explain(error)}.`);
  }
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

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code === '' ? String(error) : `the system says ${code}`);
}
