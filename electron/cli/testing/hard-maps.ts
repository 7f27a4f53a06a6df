import { createRandom } from '../../../shared/base/random.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { createRandomMap } from '../../../shared/model/random-map.ts';

const LONGEST_TEXT = 2_000;

/** Maps that pictures have been seen to fail on, laid out: scripts, lengths, sizes and shapes. */
export const HARD_MAPS: Readonly<Record<string, () => ArgumentMap>> = {
  English: () =>
    writeDebate([
      'Schools should stop giving homework.',
      'Children need time of their own & rest: “play” is <learning>.',
      'Homework is practice, and practice is how a skill becomes a habit.',
      'Practice at school is enough.',
    ]),
  Japanese: () =>
    writeDebate([
      '学校は宿題をやめるべきである。',
      '子どもには、自分の時間と休息が必要だ（遊びも学びである）。',
      '宿題は練習になり、練習によって技能は習慣になる。',
      '練習は「学校」だけで十分だ。',
    ]),
  Arabic: () =>
    writeDebate([
      'يجب على المدارس أن تتوقف عن إعطاء الواجبات المنزلية.',
      'يحتاج الأطفال إلى وقت خاص بهم وإلى الراحة واللعب.',
      'الواجبات تدريب، والتدريب هو ما يجعل المهارة عادة.',
      'التدريب في المدرسة يكفي.',
    ]),
  'letters with marks that no character has': () =>
    writeDebate([
      'Yorùbá: ẹ\u0301 ọ\u0300 E\u0329\u0301',
      'x\u0304\u0301 b\u0332 q\u0303 beside n\u0303',
      'M\u0302 and z\u0308',
      'ɛ\u0301 ɔ\u0300',
    ]),
  'Hebrew, Hindi and Thai': () =>
    writeDebate([
      'על בתי הספר להפסיק לתת שיעורי בית (2026).',
      'बच्चों को अपने समय और विश्राम की आवश्यकता है।',
      'การบ้านคือการฝึกฝน และน้ำหนักของมันมากเกินไป',
      'הַתַּרְגּוּל מספיק.',
    ]),
  'Korean and Chinese': () =>
    writeDebate([
      '학교는 숙제를 없애야 한다 (2026).',
      '아이들에게는 자기 시간과 휴식이 필요하다. 놀이도 배움이다!',
      '学校应该停止布置家庭作业，因为学习与休息同样重要。',
      '练习“说”就够了：때문에 뷁',
    ]),
  Vietnamese: () =>
    writeDebate([
      'Nhà trường nên ngừng giao bài tập về nhà.',
      'Trẻ em cần thời gian riêng để nghỉ ngơi và vui chơi; ệ ữ ẵ ợ.',
      'Bài tập là luyện tập, và luyện tập biến kỹ năng thành thói quen.',
      'Luyện tập ở trường đã đủ rồi.',
    ]),
  emoji: () =>
    writeDebate([
      '🎉 Schools should party more 🎈',
      'Parties make people happy 😀, says 👩‍🏫.',
      'After a party nobody learns 😴',
      '👍🏽 🇯🇵',
    ]),
  'statements of one character': () => writeDebate(['A', 'b', '三', '!']),
  'statements of 2,000 characters': () =>
    writeDebate(
      ['Should it be so?', 'なぜなら、', 'word ', 'unbrokenwordwithoutend'].map(lengthen),
    ),
  'undercuts on undercuts': () => {
    const lines = ['motion M', 'a supports M as u0'];
    for (let depth = 1; depth < 12; depth += 1)
      lines.push(`c${depth} attacks u${depth - 1} as u${depth}`);
    return layOutCards(readNotation(lines.join('\n')));
  },
  cycles: () =>
    layOutCards(
      readNotation(`
        motion M
        a supports M
        b attacks a
        a attacks b
        c + d supports a as both
        a supports c
        e attacks both
        M supports e
      `),
    ),
  '300 reasons on one statement': () =>
    layOutCards(
      readNotation(
        `motion M\n${Array.from({ length: 300 }, (_, index) => `r${index} supports M`).join('\n')}`,
      ),
    ),
  'one statement': () => layOutCards(readNotation('motion M "Is one enough?"')),
  '30 statements': () => createSized(30),
  '200 statements': () => createSized(200),
  // Larger, both ways, than a page of a PDF can be.
  '3,000 statements': () => createSized(3_000),
};

function writeDebate([motion, reason, objection, undercut]: readonly string[]): ArgumentMap {
  return layOutCards(
    readNotation(`
      motion M ${JSON.stringify(motion)}
      claim r ${JSON.stringify(reason)}
      claim o ${JSON.stringify(objection)}
      claim u ${JSON.stringify(undercut)}
      r + o supports M as both
      o attacks M
      u attacks both
    `),
  );
}

function lengthen(text: string): string {
  return text.repeat(Math.ceil(LONGEST_TEXT / text.length)).slice(0, LONGEST_TEXT);
}

function createSized(statements: number): ArgumentMap {
  return layOutCards(createRandomMap(createRandom(statements), { statements }));
}
