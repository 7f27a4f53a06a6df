import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { TextRole } from '../../shared/layout/card-geometry.ts';
import { readRuns } from '../../shared/layout/text/font-table.ts';
import { measureText } from '../../shared/layout/text/measure-text.ts';
import { INTER_400 } from '../../shared/layout/text/metrics/inter-400.ts';
import { INTER_600 } from '../../shared/layout/text/metrics/inter-600.ts';
import { TEXT_STYLES } from '../../shared/layout/text-style.ts';
import { FONT_FOLDERS } from './installed-files.ts';
import { registerFonts } from './picture-fonts.ts';

const families = registerFonts(FONT_FOLDERS, 'א ع क ก 😀 한 说');

// Large, so that what the library rounds does not hide a difference.
const SIZE = 1000;

function measureWithFont(context: SKRSContext2D, text: string, weight: number): number {
  context.font = `${weight} ${SIZE}px ${families}`;
  context.fontKerning = 'none';
  context.textRendering = 'optimizeSpeed';
  return context.measureText(text).width / SIZE;
}

const inEm = (text: string, role: TextRole): number =>
  measureText(text, role) / TEXT_STYLES[role].size;

const WEIGHTS = [
  { weight: 400, role: 'body', table: INTER_400 },
  { weight: 600, role: 'position', table: INTER_600 },
] as const;

describe.each(WEIGHTS)('The metrics at weight $weight', ({ weight, role, table }) => {
  const context = createCanvas(1, 1).getContext('2d');

  it('agree with Inter on every character it has', () => {
    const differing: string[] = [];
    let count = 0;
    for (const run of readRuns(table.advances)) {
      for (let code = run.first; code <= run.last; code += 1) {
        const text = String.fromCodePoint(code);
        if (/[\p{M}\p{Cf}]/u.test(text)) continue;
        count += 1;
        const difference = Math.abs(measureWithFont(context, text, weight) - inEm(text, role));
        if (difference > 0.001) differing.push(code.toString(16));
      }
    }
    // Two Greek signs are drawn as their canonical equivalents, which have other widths.
    expect(differing).toEqual(['374', '385']);
    expect(count).toBeGreaterThan(1000);
  });

  it('agree with Twemoji on flags, and on pairs that are none', () => {
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(0x1f1e6 + at));
    const pairs = letters.flatMap((first) => letters.map((second) => first + second));
    const differing = pairs.filter(
      (pair) => Math.abs(measureWithFont(context, pair, weight) - inEm(pair, role)) > 0.001,
    );
    expect(differing).toEqual([]);
    expect(pairs.filter((pair) => inEm(pair, role) === 1)).toHaveLength(258);
  });

  it('agree with Noto Sans JP on Japanese', () => {
    const japanese =
      '日本は、敵基地攻撃能力（反撃能力）を「保有」すべきである。ミサイル防衛ー１２３％々〇';
    for (const character of japanese) {
      expect(measureWithFont(context, character, weight), character).toBeCloseTo(
        inEm(character, role),
        3,
      );
    }
    expect(measureWithFont(context, japanese, weight)).toBeCloseTo(inEm(japanese, role), 1);
  });

  it('agree with Noto Sans JP on the signs that Japanese text uses', () => {
    for (const sign of '→←⇒①②③④●○■□▲△▼◆★※～≤≥✓℃―') {
      expect(measureWithFont(context, sign, weight), sign).toBeCloseTo(inEm(sign, role), 3);
    }
  });

  it('agree on whole lines in several scripts, without kerning and contextual forms', () => {
    const lines = [
      'AVATAR: To. "Type" 3x4 -> (A) 12:30, 1990–2000 — fi ffl',
      'Štěpán Łódź ąęść Đoàn Việt Nam',
      'Стратегия сдерживания',
      'Αποτροπή και κόστος',
      'LDPの提案（2020年）はAegis Ashoreの代替 e\u0301',
    ];
    for (const line of lines) {
      expect(
        Math.abs(measureWithFont(context, line, weight) - inEm(line, role)),
        line,
      ).toBeLessThan(0.02);
    }
  });

  it('agree with the fonts of Hebrew, Arabic and Thai, letters joined and signs stacked', () => {
    const lines = [
      'שָׁלוֹם עֲלֵיכֶם הרתעה',
      'يجب على الدولة أن تمتلك القدرة على الردع',
      'الدَّوْلَةُ تملك حقّ الردّ، ٢٠٢٦',
      'می\u200cخواهیم پیشگیری',
      'ประเทศญี่ปุ่นควรมีขีดความสามารถในการโจมตีน้ำกี่ปั้น',
    ];
    for (const line of lines) {
      expect(measureWithFont(context, line, weight), line).toBeCloseTo(inEm(line, role), 1);
    }
  });

  it('agree with the fonts of Korean and Chinese', () => {
    for (const line of [
      '학교는 숙제를 없애야 한다. ㄱㅏ (2026)',
      '学校应该停止布置家庭作业，因为学习',
      '說說说 値值',
    ]) {
      expect(measureWithFont(context, line, weight), line).toBeCloseTo(inEm(line, role), 2);
    }
  });

  it('agree with the font of emoji, sequences being one', () => {
    const emoji =
      '😀 👩‍🏫 👨‍👩‍👧‍👦 🇯🇵 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽 1️⃣ #️⃣ ❤️ ❤ ☎️ ☎ ✔ ‼️ ℹ️ 〰️ ㊙️ 🏳️‍🌈 ❤️‍🔥 ⌨️ 🅰️ 🫱🏻‍🫲🏿 ⚠️ ↔️ © ™ ⚠';
    for (const each of emoji.split(' ')) {
      expect(measureWithFont(context, each, weight), each).toBeCloseTo(inEm(each, role), 3);
    }
    expect(measureWithFont(context, emoji, weight)).toBeCloseTo(inEm(emoji, role), 2);
  });

  it('leave Devanagari, whose letters merge, a little more room than it takes', () => {
    for (const line of ['राष्ट्रीय शक्ति और क्षमता', 'हिन्दी में कर्तव्य विद्वान', 'यह एक तर्क है']) {
      const drawn = measureWithFont(context, line, weight);
      expect(inEm(line, role), line).toBeGreaterThan(drawn - 0.02);
      expect(inEm(line, role), line).toBeLessThan(1.35 * drawn);
    }
  });
});
