import * as promises from 'node:fs/promises';

/** The file operations a save and a read consist of; tests pass one that fails on purpose. */
export type FileSystem = Pick<
  typeof promises,
  | 'access'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'stat'
  | 'unlink'
>;

export const diskFileSystem: FileSystem = promises;

/** The code of a failed file operation, such as `ENOSPC`; empty for any other error. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) {
    return '';
  }
  return typeof error.code === 'string' ? error.code : '';
}

/** A buffer's bytes, without the methods that are Node's alone. */
export function toBytes(buffer: {
  readonly buffer: ArrayBufferLike;
  readonly byteOffset: number;
  readonly byteLength: number;
}): Uint8Array<ArrayBufferLike> {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
