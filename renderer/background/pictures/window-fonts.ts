import { createFontShelf } from '../../../shared/pictures/fonts/font-shelf.ts';

// Only their addresses: a file is fetched when a picture needs it.
const ADDRESSES: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>(
    '../../../node_modules/@fontsource/inter/files/inter-{latin,latin-ext,cyrillic,greek,vietnamese}-{400,600}-normal.woff',
    { query: '?url', import: 'default', eager: true },
  ),
  ...import.meta.glob<string>(
    '../../../node_modules/@fontsource/noto-sans-jp/files/noto-sans-jp-{japanese,58,59,60,79,80,81,82,87,91,92,93,94,95,97,98,101,102,105,107,108,113,115}-{400,600}-normal.woff',
    { query: '?url', import: 'default', eager: true },
  ),
  ...import.meta.glob<string>(
    '../../../node_modules/@fontsource/noto-sans-{hebrew,arabic,devanagari,thai}/files/noto-sans-*-{hebrew,arabic,devanagari,thai}-{400,600}-normal.woff',
    { query: '?url', import: 'default', eager: true },
  ),
  ...import.meta.glob<string>(
    '../../../node_modules/@fontsource/noto-sans-{kr,sc}/files/noto-sans-*-{korean,chinese-simplified}-{400,600}-normal.woff',
    { query: '?url', import: 'default', eager: true },
  ),
  // As the build prepares it.
  ...import.meta.glob<string>('../../../out/repacked/twemoji.woff2', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
};

/** The bundled fonts, for pictures that bring them along. */
export const WINDOW_FONTS = createFontShelf(readFont, inflateBytes, inflateBytes);

async function readFont(name: string): Promise<Uint8Array> {
  const path = Object.keys(ADDRESSES).find((each) => each.endsWith(`/${name}`));
  const address = path === undefined ? undefined : ADDRESSES[path];
  if (address === undefined) throw new Error(`Font ${name} is not bundled`);
  const response = await fetch(address);
  return new Uint8Array(await response.arrayBuffer());
}

function inflateBytes(bytes: Uint8Array): Promise<Uint8Array> {
  return pass(bytes, new DecompressionStream('deflate'));
}

/** Compresses bytes as a zlib stream. */
export function deflateBytes(bytes: Uint8Array): Promise<Uint8Array> {
  return pass(bytes, new CompressionStream('deflate'));
}

async function pass(
  bytes: Uint8Array,
  { writable, readable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  const writing = Promise.all([writer.write(new Uint8Array(bytes)), writer.close()]);
  // Gathered by the system itself: part by part from here takes longer than to inflate a font.
  const passed = await new Response(readable).arrayBuffer();
  await writing;
  return new Uint8Array(passed);
}
