import * as v from 'valibot';
import type { Json } from '../../../shared/base/json.ts';
import { StartingPointSchema } from '../../../shared/ipc/document-payloads.ts';
import type { DocumentPlace, FilePlace } from '../documents/document-place.ts';

const FilePlaceSchema = v.object({
  kind: v.literal('file'),
  path: v.string(),
  identity: v.string(),
  fingerprint: v.optional(v.string()),
});

const ForeignPlaceSchema = v.object({
  kind: v.picklist(['picture', 'outline']),
  path: v.string(),
});

const HeaderSchema = v.object({
  place: v.union([FilePlaceSchema, ForeignPlaceSchema, StartingPointSchema]),
});

/** What a journal's header says of its document: where it is kept. */
export function writeHeader(place: DocumentPlace): Json {
  return { place: place.kind === 'file' ? writePlace(place) : { ...place } };
}

/** A file as records name it; the fingerprint is of the content it had, or is to have. */
export function writePlace({ kind, path, identity, fingerprint }: FilePlace): Json {
  return { kind, path, identity, ...(fingerprint === undefined ? {} : { fingerprint }) };
}

/** Undefined for what was not written by `writeHeader`. */
export function readHeader(header: Json): DocumentPlace | undefined {
  const read = v.safeParse(HeaderSchema, header);
  if (!read.success) return undefined;
  const { place } = read.output;
  return place.kind === 'file' ? { ...place, fingerprint: place.fingerprint } : place;
}

/** The files that were about to be written when the records were. */
export function readPlaces(records: readonly Json[]): readonly FilePlace[] {
  return records.flatMap((record) => {
    const read = v.safeParse(FilePlaceSchema, record);
    return read.success ? [{ ...read.output, fingerprint: read.output.fingerprint }] : [];
  });
}
