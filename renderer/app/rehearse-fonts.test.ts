import { afterEach, expect, it, vi } from 'vitest';
import { EMOJI_FILE, FONT_FILES } from '../../shared/layout/text/font-files.ts';
import { rehearseFonts } from './rehearse-fonts.ts';

const FAMILIES = [...new Set(FONT_FILES.map(({ family }) => family))];
const LARGE = ['Noto Sans KR', 'Noto Sans SC'];
// As the style sheets have them, in part.
const RANGES: Readonly<Record<string, string>> = {
  Inter: 'U+0000-00FF',
  'Noto Sans JP': 'U+3000-30FF, U+4E00-9FFF',
  'Noto Sans KR': 'U+AC00-D7AF',
  'Noto Sans SC': 'U+3400-4DBF',
  'Noto Sans Hebrew': 'U+0590-05FF',
  'Noto Sans Arabic': 'U+0600-06FF',
  'Noto Sans Devanagari': 'U+0900-097F',
  'Noto Sans Thai': 'U+0E01-0E5B',
  [EMOJI_FILE.family]: 'U+1F000-1FAFF',
};

/** The faces of a page, which are there a moment after they were asked for; notes in which order. */
function serve(onAsked = () => {}) {
  const asked: string[] = [];
  let reading = 0;
  let most = 0;
  let ready = Promise.resolve();
  const faces = FAMILIES.flatMap((family) =>
    ['400', '600'].map((weight) => {
      const face = { family, weight, unicodeRange: RANGES[family] ?? '', status: 'unloaded', load };
      async function load() {
        asked.push(`${family} ${weight}`);
        onAsked();
        face.status = 'loading';
        reading += 1;
        most = Math.max(most, reading);
        ready = new Promise((resolve) =>
          setTimeout(() => {
            face.status = 'loaded';
            reading -= 1;
            resolve();
          }),
        );
      }
      return face;
    }),
  );
  const fonts = Object.defineProperty(faces, 'ready', { get: () => ready });
  vi.stubGlobal('document', { fonts });
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
  return { asked, readMost: () => most };
}

afterEach(() => void vi.unstubAllGlobals());

it('reads each bundled font but Inter, which is there, and the large ones of few maps', async () => {
  const { asked, readMost } = serve();
  await rehearseFonts(new AbortController().signal);
  const wanted = FAMILIES.filter((family) => family !== 'Inter' && !LARGE.includes(family));
  expect(asked).toEqual(wanted.flatMap((family) => [`${family} 400`, `${family} 600`]));
  expect(readMost()).toBe(1);
});

it('reads no more once it is called off', async () => {
  const halt = new AbortController();
  const { asked } = serve(() => halt.abort());
  await expect(rehearseFonts(halt.signal)).rejects.toThrow();
  expect(asked).toHaveLength(1);
});
