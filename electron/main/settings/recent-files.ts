import { basename, dirname } from 'node:path';
import type { RecentMap } from '../../../shared/ipc/document-payloads.ts';

const MOST_RECENT_FILES = 10;

/** The list with a file at its head; a file is listed once. */
export function rememberFile(files: readonly string[], path: string): string[] {
  return [path, ...files.filter((each) => each !== path)].slice(0, MOST_RECENT_FILES);
}

/** The list without a file. */
export function forgetFile(files: readonly string[], path: string): string[] {
  return files.filter((each) => each !== path);
}

/** The list as people read it. */
export function describeFiles(files: readonly string[]): RecentMap[] {
  return files.map((path) => ({ path, name: basename(path), folder: dirname(path) }));
}
