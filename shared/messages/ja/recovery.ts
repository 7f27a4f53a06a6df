import type { RECOVERY_MESSAGES as English } from '../en/recovery.ts';
import type { Translated } from '../translated.ts';

/** How a map is kept: whether its file holds it, what the journal holds, and bringing that back. */
export const RECOVERY_MESSAGES: Translated<typeof English> = {
  keeping: {
    none: '未保存',
    pending: '未保存・控えを記録中…',
    kept: '未保存・控えあり',
    unprotected: '未保存・控えなし：{{reason}}',
    saveFailed: '保存できません：{{reason}}',
    keptDetail:
      '最新の編集はファイルに保存されていませんが、このコンピューターに控えがあり、異常終了の後に復元できます。ファイルに書き込むには保存してください。',
    pendingDetail: '最新の編集の控えを、このコンピューターに記録しています。',
    savedDetail: 'ファイルに書き込み、読み戻して照合しました。表示どおりの内容が保存されています。',
    lockedFile: '保存済み・書き込み不可',
    lockedDetail:
      'ファイルには表示どおりの内容がありますが、書き込めません。「名前を付けて保存」で変更を別のファイルに残せます。',
    savingDetail: 'ファイルを書き込み、照合しています。',
    protectedAgain: '未保存の編集の控えを再び記録しています。',
  },
  failureReason: {
    'disk-full': 'ディスクの空き容量がありません',
    'no-permission': '権限がありません',
    'read-only': '読み取り専用のディスクです',
    'folder-missing': 'フォルダーがありません',
    locked: 'ファイルに書き込めません',
    other: 'メッセージを確認してください',
  },
  journalFailure: {
    'disk-full':
      '編集の控えを記録できません：ディスクの空き容量がありません。空き容量を増やすか、別のディスクに保存してください。',
    'no-permission':
      '編集の控えを記録できません：Contentionのフォルダーに書き込む権限がありません。早めに保存してください。',
    'read-only':
      '編集の控えを記録できません：Contentionのフォルダーが読み取り専用のディスクにあります。早めに保存してください。',
    'folder-missing':
      '編集の控えを記録できません：Contentionのフォルダーがありません。早めに保存してください。',
    other: '編集の控えを記録できませんでした（{{error}}）。早めに保存してください。',
  },
  discarding: {
    message: '保存されなかった編集を破棄しますか？',
    detail: '破棄すると元に戻せません。ファイルはそのまま残ります。',
  },
  recovery: {
    title: '保存されなかった編集が見つかりました',
    explain:
      '「{{name}}」を保存する前にContentionが終了しました。ファイルにはない{{when}}までの編集の控えがあります。まだ何も変更していません。',
    explainNew:
      '「{{name}}」を一度も保存しないままContentionが終了しました。{{when}}時点の控えがあります。',
    fileChanged:
      'その後、ファイルは他のプログラムによって変更されました。両方を残すため、復元した内容は新しいマップとして開きます。',
    fileMissing: 'ファイルは元の場所にありません。復元した内容は新しいマップとして開きます。',
    recover: '復元',
    openSaved: '保存された内容で開く',
    keepForLater: '後で決める',
    discard: '破棄…',
    keepExplain:
      '復元は「元に戻す」で取り消せます。保存された内容で開いても、「ファイル」メニューから、または次回の起動時に復元できます。',
    act: '保存されなかった編集の復元',
    restarted: 'このウィンドウが停止したため、編集内容とともにマップを再び表示しました。',
    busy: 'このマップには、より新しい未保存の編集があります。',
    busyDetail:
      '先に保存するか、「元に戻す」で取り消してください。古い編集は残っており、その後で復元できます。',
    recovered: '保存されなかった編集を復元しました。「元に戻す」で取り消せます。',
    count_other: '{{count}}件の変更',
    more_other: 'ほか{{count}}件',
  },
};
