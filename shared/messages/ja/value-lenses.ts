import type { VALUE_LENS_MESSAGES as English } from '../en/value-lenses.ts';
import type { Translated } from '../translated.ts';

/** Lenses of value, and credences as ranges. */
export const VALUE_LENS_MESSAGES: Translated<typeof English> = {
  valueLens: {
    title: '価値のレンズ',
    close: '閉じる',
    lead: '事実について一致していても、立場の重みづけは人によって違います。レンズは、ある人にとって各立場がどれだけ重いかを表します。軽い立場の論証はその分弱くなり、成り立つ理由は、自分より軽い反論を退けます。反対より支えが上回るとき、「成り立つ」といいます。',
    noPositions: 'このマップにはまだ立場がありません。レンズは立場に重みをつけます。',
    table: 'レンズごとの結果',
    lens: 'レンズ',
    asItIs: 'マップのまま',
    unnamed: '（名前なし）',
    newName: '新しいレンズ',
    name: '名前',
    add: '新しいレンズ',
    addForEach: '立場ごとに一つ作る',
    remove: 'レンズを削除',
    edit: 'レンズを編集…',
    copy: 'Markdownとしてコピー',
    export: 'CSVとして書き出す…',
    copied: '表をコピーしました。',
    status: '成否',
    strength: '強さ',
    lowest: '下限',
    highest: '上限',
    holds: {
      all: '{{low}}〜{{high}}：どの値でも成り立つ',
      some: '{{low}}〜{{high}}：一部の値で成り立つ',
      none: '{{low}}〜{{high}}：どの値でも成り立たない',
    },
    unsure: '範囲で示す',
    range: '確信度の範囲',
  },
};
