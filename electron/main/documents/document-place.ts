import { createHash } from 'node:crypto';
import { basename, dirname, parse } from 'node:path';
import { isOutlineName, isPictureName } from '../../../shared/format/file-names.ts';
import type { StartingPoint } from '../../../shared/ipc/document-payloads.ts';

/** A document with a file of its own. */
export interface FilePlace {
  readonly kind: 'file';
  /** The path as the user knows it. */
  readonly path: string;
  /** The path once links are followed: two documents with one identity are one. */
  readonly identity: string;
  /** Of the content last read or written here; undefined before the first. */
  readonly fingerprint: string | undefined;
}

/** A picture that carries a map, or an outline. The map is read from it, and never saved to it. */
export interface ForeignPlace {
  readonly kind: 'picture' | 'outline';
  readonly path: string;
}

/** Where a window's document is kept. */
export type DocumentPlace = FilePlace | ForeignPlace | StartingPoint;

/** The place of a document whose file has not been read yet. */
export function placeOf(path: string, identity: string): FilePlace | ForeignPlace {
  if (isPictureName(path)) return { kind: 'picture', path };
  if (isOutlineName(path)) return { kind: 'outline', path };
  return { kind: 'file', path, identity, fingerprint: undefined };
}

/** Whether a document was read from a file of another kind, to be saved to a file of its own. */
export function isForeign(place: DocumentPlace): place is ForeignPlace {
  return place.kind === 'picture' || place.kind === 'outline';
}

/** Tells contents apart, whatever the dates of their files say. */
export function createFingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** A place's name and folder, as shown to the user; empty when there is no file. */
export function describePlace(place: DocumentPlace): {
  readonly name: string;
  readonly place: string;
} {
  if (place.kind === 'file') return describePath(place.path);
  return { name: isForeign(place) ? showAsIs(parse(place.path).name) : '', place: '' };
}

/** The same for a file's path. */
export function describePath(path: string): { readonly name: string; readonly place: string } {
  return { name: showAsIs(basename(path)), place: showAsIs(dirname(path)) };
}

/** A name whose letters stand in the order in which they are written: it cannot look like another one. */
function showAsIs(name: string): string {
  return name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
