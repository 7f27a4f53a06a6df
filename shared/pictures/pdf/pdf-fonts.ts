import { listDrawn } from '../../drawing/drawn-text.ts';
import type { FontWeight } from '../../layout/text-style.ts';
import type { PictureFont } from '../fonts/picture-fonts.ts';
import { viewTable } from '../fonts/sfnt.ts';
import type { PdfObjects, PdfReference } from './pdf-objects.ts';
import { latinBytes, pdfHex, pdfNumber } from './pdf-syntax.ts';

/** A piece of a line: in one embedded font, or in none. */
export type PdfRun =
  | {
      readonly kind: 'embedded';
      readonly font: string;
      /** Codes of two bytes, in hexadecimal. */
      readonly codes: string;
      /** Width in parts of the text's size. */
      readonly width: number;
    }
  | { readonly kind: 'missing'; readonly text: string };

/** The embedded fonts of a file. */
export interface PdfFonts {
  readonly split: (text: string, weight: FontWeight) => readonly PdfRun[];
  /** Entries for the dictionary of fonts. */
  readonly entries: string;
}

// Every character has a code of its own, though two may look the same: so text is found again as it
// was written.
interface CodedFont extends PictureFont {
  readonly name: string;
  readonly codes: ReadonlyMap<number, number>;
}

/** Embeds fonts, each with its characters only. */
export async function embedFonts(
  objects: PdfObjects,
  fonts: readonly PictureFont[],
): Promise<PdfFonts> {
  const coded = fonts.map((font, index): CodedFont => {
    const codes = new Map([...font.glyphs.keys()].map((code, place) => [code, place + 1]));
    return { ...font, name: `F${index}`, codes };
  });
  const entries: string[] = [];
  for (const [index, font] of coded.entries()) {
    entries.push(`/${font.name} ${await embedFont(objects, font, index)}`);
  }
  return { split: (text, weight) => splitText(coded, text, weight), entries: entries.join(' ') };
}

function splitText(
  fonts: readonly CodedFont[],
  text: string,
  weight: FontWeight,
): readonly PdfRun[] {
  const own = fonts.filter((font) => font.weight === weight);
  const characters = listDrawn(text);
  const set = characters.map((character) => setCharacter(own, character));
  const runs: PdfRun[] = [];
  for (const [index, each] of set.entries()) {
    const isWithin = set[index - 1]?.kind === 'missing' && set[index + 1]?.kind === 'missing';
    // Words of a font of the system are painted together: its widths are known to it alone.
    const run = isWithin && characters[index] === ' ' ? BLANK : each;
    const joined = joinRuns(runs.at(-1), run);
    if (joined !== null) runs.pop();
    runs.push(joined ?? run);
  }
  return runs;
}

const BLANK: PdfRun = { kind: 'missing', text: ' ' };

function setCharacter(fonts: readonly CodedFont[], character: string): PdfRun {
  const point = character.codePointAt(0) ?? 0;
  // Only programs that shape text put marks where they belong.
  if (character.length > String.fromCodePoint(point).length)
    return { kind: 'missing', text: character };
  for (const { name, codes, glyphs, advances, unitsPerEm } of fonts) {
    const code = codes.get(point);
    if (code === undefined) continue;
    const width = (advances[glyphs.get(point) ?? 0] ?? 0) / unitsPerEm;
    return { kind: 'embedded', font: name, codes: pdfHex(code, 4), width };
  }
  return { kind: 'missing', text: character };
}

function joinRuns(before: PdfRun | undefined, run: PdfRun): PdfRun | null {
  if (before?.kind === 'missing' && run.kind === 'missing') {
    return { kind: 'missing', text: before.text + run.text };
  }
  if (before?.kind !== 'embedded' || run.kind !== 'embedded' || before.font !== run.font)
    return null;
  return { ...run, codes: before.codes + run.codes, width: before.width + run.width };
}

async function embedFont(
  objects: PdfObjects,
  font: CodedFont,
  index: number,
): Promise<PdfReference> {
  const name = `/${tagOf(index)}+${font.family.replaceAll(' ', '')}-${font.weight}`;
  const { length } = font.file;
  const file = await objects.addStream(`/Length1 ${length}`, font.file);
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName ${name} /Flags 4 ${describeShape(font)} /ItalicAngle 0 /StemV 80 /FontFile2 ${file} >>`,
  );
  const unicode = await objects.addStream('', latinBytes(writeToUnicode([...font.codes])));
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} /DW 0 /W [1 [${listWidths(font)}]] /CIDToGIDMap ${await objects.addStream('', mapGlyphs(font))} >>`,
  );
  return objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${unicode} >>`,
  );
}

// Six capitals mark a subset; they only have to differ within the file.
function tagOf(index: number): string {
  return `AAAAA${String.fromCharCode(65 + (index % 26))}`;
}

function describeShape({ shape, unitsPerEm }: CodedFont): string {
  const scale = (value: number): string => pdfNumber((value * 1000) / unitsPerEm);
  const head = viewTable(shape, 'head');
  const hhea = viewTable(shape, 'hhea');
  const box = [36, 38, 40, 42].map((at) => scale(head.getInt16(at))).join(' ');
  const ascent = scale(hhea.getInt16(4));
  return `/FontBBox [${box}] /Ascent ${ascent} /Descent ${scale(hhea.getInt16(6))} /CapHeight ${ascent}`;
}

function listWidths({ codes, glyphs, advances, unitsPerEm }: CodedFont): string {
  return [...codes.keys()]
    .map((code) => pdfNumber(((advances[glyphs.get(code) ?? 0] ?? 0) * 1000) / unitsPerEm))
    .join(' ');
}

function mapGlyphs({ codes, glyphs }: CodedFont): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (codes.size + 1)));
  for (const [code, place] of codes) view.setUint16(2 * place, glyphs.get(code) ?? 0);
  return new Uint8Array(view.buffer);
}

const MOST_ENTRIES = 100;

/** A map from codes of `digits` hexadecimal digits to what they stand for. */
export function writeToUnicode(
  codes: readonly (readonly [codePoint: number, code: number])[],
  digits = 4,
): string {
  const lines = codes.map(([point, code]) => {
    const text = String.fromCodePoint(point);
    let hex = '';
    for (let index = 0; index < text.length; index += 1) hex += pdfHex(text.charCodeAt(index), 4);
    return `<${pdfHex(code, digits)}> <${hex}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += MOST_ENTRIES) {
    const block = lines.slice(at, at + MOST_ENTRIES);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  const range = `<${'0'.repeat(digits)}> <${'F'.repeat(digits)}>`;
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
${range}
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
