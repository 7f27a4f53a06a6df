/** What a thread that paints asks of the window: one that compresses, which is told at this port what to. */
export interface EncoderWish {
  readonly kind: 'encoder';
  readonly port: MessagePort;
}

/** What the thread that compresses pixels is told: once `start`, then `rows` for each strip, at last `end`. */
export type ToEncoder =
  | { readonly kind: 'start'; readonly width: number; readonly channels: 3 | 4 }
  | { readonly kind: 'rows'; readonly pixels: Uint32Array }
  | { readonly kind: 'end' };

/** What it answers to `rows` and `end`, in their order: bytes, maybe none. */
export type FromEncoder = Uint8Array<ArrayBuffer>;
