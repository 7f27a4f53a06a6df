import type { SHELL_MESSAGES as English } from '../en/shell.ts';
import type { Translated } from '../translated.ts';

/** Dialogs, the menus’ own entries and what the app’s command line says. */
export const SHELL_MESSAGES: Translated<typeof English> = {
  app: {
    name: 'Contention',
    about: '論題への賛否の論証をマップにします。オフラインで使えます。',
    windowTitle: '{{title}} — {{app}}',
    editedWindowTitle: '● {{title}} — {{app}}',
  },
  menuItem: {
    about: '{{app}}について',
    allToFront: 'すべてを手前に移動',
    clearRecent: '履歴を消去',
    copy: 'コピー',
    cut: '切り取り',
    developerTools: '開発者ツール',
    fullScreen: 'フルスクリーン',
    hide: '{{app}}を非表示',
    hideOthers: 'ほかを非表示',
    minimize: 'しまう',
    noRecent: '最近使ったマップはありません',
    paste: '貼り付け',
    quit: '終了',
    quitApp: '{{app}}を終了',
    redo: 'やり直す：{{act}}',
    reload: '再読み込み',
    services: 'サービス',
    showAll: 'すべてを表示',
    undo: '元に戻す：{{act}}',
    window: 'ウインドウ',
    zoom: '拡大／縮小',
  },
  fileKind: {
    argmap: '論証マップ',
    png: 'PNG画像',
    svg: 'SVG画像',
    pdf: 'PDF文書',
    webp: 'WebP画像',
    jpeg: 'JPEG画像',
    csv: 'CSVの表',
    picture: 'マップを含む画像',
    outline: 'アウトラインまたはArgdown',
  },
  button: {
    cancel: 'キャンセル',
    discard: '保存しない',
    discardThem: '破棄',
    keepThem: '残す',
    ok: 'OK',
    reload: '再読み込み',
    replace: '置き換える',
    save: '保存',
    wait: '待つ',
  },
  closing: {
    message: '「{{title}}」への変更を保存しますか？',
    detail: '保存しないと、変更は失われます。',
  },
  replacing: {
    message: '「{{name}}」はすでに存在します。置き換えますか？',
    detail: '今の内容は失われます。',
  },
  openElsewhere: {
    message: '「{{name}}」は別のウィンドウで開いています。',
    detail: '先にそのウィンドウを閉じるか、別の名前を選んでください。',
  },
  notOpened: {
    message: '「{{name}}」を開けませんでした。',
    notAMap:
      'Contentionで開けるのは、.argmap ファイル、マップを含めて書き出したSVG・PNG・PDFの画像、アウトライン（.md、.txt、.argdown）です。',
    notText:
      'UTF-8またはUTF-16のテキストではありません。元のアプリでUTF-8として保存し直してから開いてください。',
    longOutline: 'アウトラインは2MBまでです。分割するか、必要な部分を貼り付けてください。',
    forgotten: '最近使ったファイルの一覧から外しました。',
  },
  readFailure: {
    missing:
      '「{{path}}」が見つかりません。移動または削除されたか、名前が変更された可能性があります。',
    'no-permission':
      '「{{path}}」を読み取る権限がありません。所有者に依頼するか、アクセス権を変更してください。',
    'not-a-file': '「{{path}}」はファイルではありません。',
    'too-large': '「{{path}}」は、マップとしては大きすぎます。',
    other: '「{{path}}」を読み込めませんでした：{{error}}',
  },
  saveFailure: {
    'disk-full':
      '「{{path}}」のあるディスクがいっぱいです。空き容量を増やすか、別の場所に保存してください。',
    'no-permission':
      '「{{path}}」に書き込む権限がありません。アクセス権を変更するか、別の場所に保存してください。',
    'read-only': '「{{path}}」は読み取り専用のディスクにあります。別の場所に保存してください。',
    'folder-missing': '「{{path}}」のフォルダーがありません。別の場所に保存してください。',
    other: '「{{path}}」に書き込めませんでした：{{error}}',
    readBack: '書き込んだ内容と、ディスクから読み戻した内容が一致しません',
  },
  crashed: {
    message: 'このウィンドウは動作を停止しました。',
    detail: '再読み込みすると、未保存の編集も含めてマップが元に戻ります。',
  },
  unresponsive: {
    message: 'このウィンドウが応答しません。',
    detail:
      '大きな処理の途中かもしれません。保存していない変更は、次にContentionを起動したときに復元できます。',
  },
  failure: {
    message: 'Contentionで問題が起きました。',
    detail: '作業内容を保存してください。詳細はログにあります：{{path}}',
  },
  commandLine: {
    unknownOption:
      '「{{text}}」は使えません。書き出し：--export=FILE.png または .svg、--export-scale=1〜4、--export-theme=light または dark。',
    pictureFormat:
      '--export には .png か .svg で終わるファイルを指定してください（「{{text}}」は使えません）。',
    pictureScale:
      '--export-scale には1から4までの数を指定してください（「{{text}}」は使えません）。',
    pictureTheme:
      '--export-theme には light か dark を指定してください（「{{text}}」は使えません）。',
    severalFiles: '一度に書き出せるマップは一つです（指定されたもの：{{text}}）。',
    exportTooSlow: '{{seconds}}秒のあいだ、画像のデータが届きませんでした。',
    exportCrashed: '画像を描くウィンドウが動作を停止しました。',
    exportFailed: '画像を書き出せませんでした：{{reason}}',
  },
};
