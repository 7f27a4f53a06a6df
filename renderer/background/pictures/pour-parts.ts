import { evenParts, type PictureParts } from '../../../shared/pictures/picture-parts.ts';

/** Where the bytes of a picture go while it is drawn. */
export type PartSink = WritableStream<Uint8Array<ArrayBuffer>>;

/**
 * Writes parts to a stream and closes it; each is made while the stream takes the one before. What goes
 * wrong with them goes wrong with the stream, and the other way round; rejects either way. `hasBegun` is
 * for a stream that nobody waits for to begin.
 */
export async function pourParts(
  parts: PictureParts,
  sink: PartSink,
  hasBegun = false,
): Promise<void> {
  const writer = sink.getWriter();
  try {
    for await (const part of evenParts(parts, hasBegun)) {
      await writer.ready;
      // What it rejects with, so does what is asked of the stream next.
      writer.write(part).catch(() => undefined);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}
