import { concatenateBytes } from '../base/concatenate-bytes.ts';

/** The bytes of a picture, from its beginning. What comes one by one may be made only when it is asked for. */
export type PictureParts = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A picture in one piece. Takes its memory twice. */
export async function joinParts(parts: PictureParts): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return concatenateBytes(all);
}

// Less costs more to hand over than to write.
const LEAST_BYTES = 1024 * 1024;
const MOST_BYTES = 8 * LEAST_BYTES;

/**
 * The same bytes in parts of one megabyte to nine, but for the last and the first, which comes at once
 * unless it `comesLikeOthers`.
 */
export async function* evenParts(
  parts: PictureParts,
  comesLikeOthers = false,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let least = comesLikeOthers ? LEAST_BYTES : 1;
  for await (const part of parts) {
    for (let at = 0; at < part.length; at += MOST_BYTES) {
      const piece = part.subarray(at, at + MOST_BYTES);
      waiting.push(piece);
      length += piece.length;
      if (length < least) continue;
      yield concatenateBytes(waiting);
      waiting = [];
      length = 0;
      least = LEAST_BYTES;
    }
  }
  if (length > 0) yield concatenateBytes(waiting);
}
