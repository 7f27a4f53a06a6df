import type { HINT_MESSAGES as ENGLISH } from '../en/hints.ts';
import type { Translated } from '../translated.ts';

/** 場面に応じた一行のヒント。 */
export const HINT_MESSAGES: Translated<typeof ENGLISH> = {
  hints: {
    label: 'ヒント',
    gotIt: 'わかりました',
    off: 'ヒントを表示しない',
    isOff: 'ヒントをオフにしました。「ヘルプ」メニューで再び表示できます。',
    repeated: 'すべてのヒントをもう一度表示します。',
    dropping:
      'カードを別のカードや線に重ねて放すと、そこへ移るか、つながります。Alt を押すと場所が変わるだけになり、Escape で取り消せます。',
    undercut:
      '線は論証そのもので、線にも反論できます。{{undercut}} で論証への反論、{{coPremise}} で共前提を書けます。',
    several:
      '複数を選択したときは、一つを動かすと全部が動き、カードに重ねて放すと全部が移るかつながり、{{frame}} でフレームに入ります。',
    joining:
      '複数を選択したときは、{{link}} で最後の選択への理由になり、{{move}} でその下へ移り、{{merge}} で二つが結合し、{{frame}} で全部がフレームに入ります。',
    another:
      '{{sibling}} で、選択したカードの兄弟を追加できます。{{reason}} と {{objection}} は、選択したカードへの理由と反論になります。',
    handles:
      'カードの + や − から線を引くと、別のカードにつながり、空いた所では新しいカードができます。',
    folding: '{{fold}} で、選んだカードにつながるものを折りたためます。数字を押すと元に戻ります。',
    selecting:
      '空いた所で Shift を押しながらドラッグすると、複数のカードを選べます。Shift＋クリックで一つ追加。',
    holding:
      '{{hold}} で選択を保ったまま次のカードへ移り、複数のカードをつなぐ、まとめる、フレームに入れることができます。',
    looking:
      '大きなマップでは、{{focus}} で一つの枝だけ、{{palette}} ですべてのコマンド、「表示」の「絞り込み」で一方の側や立場だけを見られます。',
  },
};
