// The whole module, because its methods differ: Electron 44 adopted the web's clipboard.
import * as electron from 'electron';

interface EarlierClipboard {
  readonly writeImage: (image: electron.NativeImage) => void;
}

interface LaterElectron {
  readonly clipboard: { readonly write: (items: readonly unknown[]) => Promise<void> };
  readonly ClipboardItem: new (content: Readonly<Record<string, Blob>>) => unknown;
}

/** Copies a PNG for other programs to paste. */
export async function copyPicture(png: Uint8Array): Promise<void> {
  if ('writeImage' in electron.clipboard) {
    const earlier = electron.clipboard as unknown as EarlierClipboard;
    earlier.writeImage(electron.nativeImage.createFromBuffer(Buffer.from(png)));
    return;
  }
  const { clipboard, ClipboardItem } = electron as unknown as LaterElectron;
  const blob = new Blob([new Uint8Array(png)], { type: 'image/png' });
  await clipboard.write([new ClipboardItem({ 'image/png': blob })]);
}
