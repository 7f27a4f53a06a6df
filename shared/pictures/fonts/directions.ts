import createBidi from 'bidi-js';
import type { Direction } from '../../layout/text/direction.ts';

type Bidi = ReturnType<typeof createBidi>;

let made: Bidi | undefined;

// Its tables are read at the first use, which most maps never make.
function bidi(): Bidi {
  made ??= createBidi();
  return made;
}

/**
 * How deep each UTF-16 code unit of a line is nested in text of the other direction, by Unicode's annex 9: even
 * from left to right, odd from right to left.
 */
export function findLevels(text: string, direction: Direction): Uint8Array {
  // The library takes the halves of a picture, and of a tag in one, for letters from left to right.
  const plain = text.replace(PICTURES, NEUTRAL);
  return bidi().getEmbeddingLevels(plain, direction).levels;
}

const PICTURES = /[\u{1f000}-\u{1f1e5}\u{1f200}-\u{1faff}\u{e0020}-\u{e007f}]/gu;
const NEUTRAL = '\u2022\u2022';

/** A character as it is drawn from right to left: brackets open the other way. */
export function mirror(character: string): string {
  return bidi().getMirroredCharacter(character) ?? character;
}

/** Pieces of a line, each of one level, in the order they are seen from left to right (rule L2 of annex 9). */
export function orderByLevel<Piece extends { readonly level: number }>(
  pieces: readonly Piece[],
): readonly Piece[] {
  let ordered = [...pieces];
  for (let level = Math.max(0, ...pieces.map((piece) => piece.level)); level > 0; level -= 1) {
    const next: Piece[] = [];
    let run: Piece[] = [];
    for (const piece of ordered) {
      if (piece.level >= level) run.unshift(piece);
      else {
        next.push(...run, piece);
        run = [];
      }
    }
    ordered = [...next, ...run];
  }
  return ordered;
}
