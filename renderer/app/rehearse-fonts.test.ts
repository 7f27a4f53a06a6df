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

afterEach(() => void vi.unstubAllGlobals());

it('reads each bundled font but Inter, which is there, and the large ones of few maps', () => {
  const asked = new Set<string>();
  const faces = FAMILIES.flatMap((family) =>
    ['400', '600'].map((weight) => {
      const load = async () => asked.add(`${family} ${weight}`);
      return { family, weight, unicodeRange: RANGES[family] ?? '', status: 'unloaded', load };
    }),
  );
  vi.stubGlobal('document', { fonts: faces });
  rehearseFonts();
  const wanted = FAMILIES.filter((family) => family !== 'Inter' && !LARGE.includes(family));
  expect([...asked].sort()).toEqual(
    wanted.flatMap((family) => [`${family} 400`, `${family} 600`]).sort(),
  );
});
