import type { OUTSIDE_MESSAGES as English } from '../en/outside.ts';
import type { Translated } from '../translated.ts';

/** What is said when a document's file changes while it is open here, and the merge that follows. */
export const OUTSIDE_MESSAGES: Translated<typeof English> = {
  outside: {
    label: 'ファイルの状況',
    changed: '「{{name}}」が他のプログラムで変更され、ここでも変更されています。',
    damaged: '「{{name}}」に、マップとして開けない内容が書き込まれました。',
    missing:
      '「{{name}}」は移動または削除されたか、名前が変更されました。マップはこのウィンドウにだけ残っています。',
    unreadable: '「{{name}}」を読み込めなくなりました。マップはこのウィンドウにだけ残っています。',
    reloaded:
      '他のプログラムによる「{{name}}」の変更を取り込みました。「元に戻す」で取り消せます。',
    shown: '他のプログラムによる「{{name}}」の変更を取り込みました。',
    editable:
      '他のプログラムによる「{{name}}」の変更を取り込みました。編集できるようになりました。',
    locked:
      '「{{name}}」に書き込めなくなりました。ファイル、フォルダーまたはディスクが読み取り専用です。編集は控えに残ります。「名前を付けて保存」で別のファイルに保存できます。',
    unlocked: '「{{name}}」に再び書き込めるようになりました。',
    merged: '両方のバージョンを統合しました。「元に戻す」で取り消せます。',
    back: '「{{name}}」が再び見つかりました。',
    saveFirst: 'ファイルが他のプログラムで変更されています。上書きはしていません。',
    merge: '統合…',
    take: '相手の内容を使う',
    keep: '自分の内容を使う',
    saveAgain: 'もう一度保存',
    differences: '違い…',
    differencesTitle: '他のプログラムによる変更',
    mergeTitle: '二つのバージョンの統合',
    mergeExplain:
      '下の競合以外は自動で統合されます。それぞれ一方を選んでください。統合は一度の「元に戻す」で取り消せます。',
    tally: '{{all}}件の競合のうち、自分{{mine}}件、相手{{theirs}}件。',
    allMine: 'すべて自分',
    allTheirs: 'すべて相手',
    mine: '自分',
    theirs: '相手',
    before: '元：{{value}}',
    removed: '削除',
    kept: '残す：{{value}}',
    apply: '統合する',
    close: '閉じる',
  },
  outsideAct: { reload: '変更の取り込み', merge: '統合' },
};
