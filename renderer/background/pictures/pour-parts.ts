import { evenParts, type PictureParts } from '../../../shared/pictures/picture-parts.ts';

/** Where the bytes of a picture go while it is drawn. */
export type PartSink = WritableStream<Uint8Array<ArrayBuffer>>;

/**
 * Writes parts to a stream and closes it; each is asked for once the stream wants more. What goes wrong
 * with them goes wrong with the stream, and the other way round; rejects either way.
 */
export async function pourParts(parts: PictureParts, sink: PartSink): Promise<void> {
  const writer = sink.getWriter();
  try {
    for await (const part of evenParts(parts)) {
      await writer.ready;
      await writer.write(part);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}
