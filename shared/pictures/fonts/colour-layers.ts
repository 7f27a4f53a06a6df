import { OnDemand } from '../../base/on-demand.ts';
import type { Colour } from '../../drawing/palette.ts';
import { type SfntTables, viewTable } from './sfnt.ts';

/** A part of a glyph in colours: another glyph's outline, filled. */
export interface ColourLayer {
  readonly glyph: number;
  /** Null for that of the text. */
  readonly colour: Colour | null;
  /** From 0 to 1; always 1 for the colour of the text. */
  readonly opacity: number;
}

/** Stands for the colour of the text where a layer names one of the palette. */
const TEXT_COLOUR = 0xffff;

/**
 * The layers of each glyph that has colours, from the lowest (OpenType 1.9, table `COLR` of version 0), in the
 * first palette of `CPAL`. Linear in glyphs; the layers of each are read when it is asked for.
 */
export function readColourLayers(tables: SfntTables): ReadonlyMap<number, readonly ColourLayer[]> {
  const [colr, cpal] = [viewTable(tables, 'COLR'), viewTable(tables, 'CPAL')];
  const colours = cpal.getUint32(8);
  const readLayer = (index: number): ColourLayer => {
    const at = colr.getUint32(8) + 4 * index;
    const glyph = colr.getUint16(at);
    const place = colr.getUint16(at + 2);
    if (place === TEXT_COLOUR) return { glyph, colour: null, opacity: 1 };
    return { glyph, ...readColour(cpal, colours + 4 * place) };
  };
  const places = new Map<number, number>();
  for (let index = 0; index < colr.getUint16(2); index += 1) {
    const at = colr.getUint32(4) + 6 * index;
    places.set(colr.getUint16(at), at);
  }
  return OnDemand.over(places, (glyph) => {
    const at = places.get(glyph);
    if (at === undefined) return undefined;
    const first = colr.getUint16(at + 2);
    return Array.from({ length: colr.getUint16(at + 4) }, (_, place) => readLayer(first + place));
  });
}

function readColour(cpal: DataView, at: number): Pick<ColourLayer, 'colour' | 'opacity'> {
  const hex = [2, 1, 0].map((byte) =>
    cpal
      .getUint8(at + byte)
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${hex.join('')}`, opacity: cpal.getUint8(at + 3) / 255 };
}

/** The tables that say so of glyphs; the same layers give the same bytes. Linear in layers. */
export function writeColourLayers(
  glyphs: ReadonlyMap<number, readonly ColourLayer[]>,
): readonly (readonly [tag: string, table: Uint8Array])[] {
  const bases = [...glyphs].sort(([one], [other]) => one - other);
  const layers = bases.flatMap(([, own]) => own);
  const colours = new Map<string, number>();
  const colr = new DataView(new ArrayBuffer(14 + 6 * bases.length + 4 * layers.length));
  colr.setUint16(2, bases.length);
  colr.setUint32(4, 14);
  colr.setUint32(8, 14 + 6 * bases.length);
  colr.setUint16(12, layers.length);
  let [base, layer] = [14, 0];
  for (const [glyph, own] of bases) {
    for (const [index, value] of [glyph, layer, own.length].entries()) {
      colr.setUint16(base + 2 * index, value);
    }
    base += 6;
    layer += own.length;
  }
  const placeOf = ({ colour, opacity }: ColourLayer): number => {
    if (colour === null) return TEXT_COLOUR;
    const key = `${colour}${Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')}`;
    const place = colours.get(key) ?? colours.size;
    colours.set(key, place);
    return place;
  };
  for (const each of layers) {
    colr.setUint16(base, each.glyph);
    colr.setUint16(base + 2, placeOf(each));
    base += 4;
  }
  return [
    ['COLR', new Uint8Array(colr.buffer)],
    ['CPAL', writePalette([...colours.keys()])],
  ];
}

/** One palette, of colours as `#rrggbbaa`. */
function writePalette(colours: readonly string[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(14 + 4 * colours.length));
  view.setUint16(2, colours.length);
  view.setUint16(4, 1);
  view.setUint16(6, colours.length);
  view.setUint32(8, 14);
  for (const [index, colour] of colours.entries()) {
    for (const [byte, at] of [5, 3, 1, 7].entries()) {
      view.setUint8(14 + 4 * index + byte, Number.parseInt(colour.slice(at, at + 2), 16));
    }
  }
  return new Uint8Array(view.buffer);
}
