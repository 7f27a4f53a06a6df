/** As much of the library as is used here: it brings no types of its own. */
declare module 'fontkit' {
  interface GlyphRun {
    /** From left to right, whichever way they are read. */
    readonly glyphs: readonly { readonly id: number }[];
    /** In units of the font, y growing upward. */
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
    readonly advanceWidth: number;
  }

  interface Font {
    readonly characterSet: readonly number[];
    readonly unitsPerEm: number;
    readonly layout: (
      text: string,
      features?: Readonly<Record<string, boolean>>,
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ) => GlyphRun;
  }

  /** Opens a font file. Throws where it is none. */
  export function create(file: Uint8Array): Font;
}
