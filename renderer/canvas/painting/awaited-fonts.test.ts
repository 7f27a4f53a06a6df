import { expect, it, vi } from 'vitest';
import { createAwaitedFonts } from './awaited-fonts.ts';

function createFace(family: string, unicodeRange: string, status: FontFaceLoadStatus = 'unloaded') {
  const face = { family, unicodeRange, status, weight: '400', load: vi.fn(async () => face) };
  face.load.mockImplementation(async () => {
    face.status = 'loading';
    return face;
  });
  return face;
}

function open(...faces: ReturnType<typeof createFace>[]) {
  return createAwaitedFonts(faces as unknown as FontFace[]);
}

it('asks for the font of text once, and awaits it until it is there', () => {
  const face = createFace('"Noto Sans JP"', 'U+2010-2027, U+2E80-9FFF');
  const { isAwaited, isAnyAwaited } = open(face);
  expect(isAnyAwaited()).toBe(false);
  expect(isAwaited('憲法 and law', 'body')).toBe(true);
  expect(isAwaited('憲法', 'body')).toBe(true);
  expect(isAnyAwaited()).toBe(true);
  expect(face.load).toHaveBeenCalledOnce();
  face.status = 'loaded';
  expect(isAwaited('憲法', 'body')).toBe(false);
  expect(isAnyAwaited()).toBe(false);
});

it('awaits nothing that failed, that no font of the page has, or that is Latin', () => {
  const failed = createFace('Noto Sans JP', 'U+2E80-9FFF', 'error');
  const latin = createFace('Inter', 'U+0000-00FF');
  const { isAwaited } = open(failed, latin);
  expect(isAwaited('憲法', 'body')).toBe(false);
  expect(isAwaited('ລາວ', 'body')).toBe(false);
  expect(isAwaited('état', 'body')).toBe(false);
  expect(latin.load).not.toHaveBeenCalled();
});

it('goes by the weight of the text, and of one family asks the last first', () => {
  const signs = createFace('Noto Sans JP', 'U+61B2');
  const large = createFace('Noto Sans JP', 'U+2E80-9FFF', 'loaded');
  const { isAwaited } = open(signs, large);
  expect(isAwaited('憲', 'body')).toBe(false);
  expect(isAwaited('憲', 'position')).toBe(false);
  expect(signs.load).not.toHaveBeenCalled();
});

it('asks at once for all fonts that a line needs', () => {
  const japanese = createFace('Noto Sans JP', 'U+2E80-9FFF');
  const thai = createFace('Noto Sans Thai', 'U+0E01-0E5B');
  expect(open(japanese, thai).isAwaited('憲法 ไทย', 'body')).toBe(true);
  expect(thai.load).toHaveBeenCalledOnce();
});
