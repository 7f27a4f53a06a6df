import { afterEach, expect, it, vi } from 'vitest';
import { FONT_FILES } from '../../shared/layout/text/font-files.ts';
import { mayNeed } from '../../shared/layout/text/font-needs.ts';
import { rehearseFonts } from './rehearse-fonts.ts';

const LARGE = ['Noto Sans KR', 'Noto Sans SC'];

function serve(load: (font: string, text: string) => Promise<unknown>) {
  const spy = vi.fn(load);
  vi.stubGlobal('document', { fonts: { load: spy } });
  return spy;
}

afterEach(() => void vi.unstubAllGlobals());

it('reads each bundled font but Inter, which is there, and the large ones of few maps', async () => {
  const load = serve(async () => []);
  await rehearseFonts(new AbortController().signal);
  const asked = load.mock.calls.map(([font]) => font);
  const wanted = FONT_FILES.map(({ family }) => family).filter(
    (family) => family !== 'Inter' && !LARGE.includes(family),
  );
  const both = (family: string) => [`400 16px '${family}'`, `600 16px '${family}'`];
  expect(asked).toEqual([...new Set(wanted)].flatMap(both));
});

it('asks for a character that the font is read for', async () => {
  const load = serve(async () => []);
  await rehearseFonts(new AbortController().signal);
  for (const [font, text] of load.mock.calls) {
    const file = FONT_FILES.find(({ family }) => font.includes(`'${family}'`));
    expect(file !== undefined && mayNeed(file, text), font).toBe(true);
  }
});

it('reads one after the other, and no more once it is called off', async () => {
  const halt = new AbortController();
  const load = serve(async () => halt.abort());
  await expect(rehearseFonts(halt.signal)).rejects.toThrow();
  expect(load).toHaveBeenCalledOnce();
});
