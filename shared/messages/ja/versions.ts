import type { VERSIONS_MESSAGES as English } from '../en/versions.ts';
import type { Translated } from '../translated.ts';

/** The earlier versions of a document's file. */
export const VERSIONS_MESSAGES: Translated<typeof English> = {
  versions: {
    title: 'バージョン履歴',
    close: '閉じる',
    none: '保存するたびに、それまでの内容が残ります。このマップのバージョンは、このコンピューターにはまだありません。',
    list: '保存したバージョン（新しい順）',
    size: '{{kilobytes}} KB',
    unreadable: 'このバージョンは読み込めなくなりました。',
    sameAsNow: '今のマップと同じ',
    sinceThen: 'その後の変更',
    restore: 'このバージョンに戻す',
    restoreBranch: '枝ごと戻す',
    restored: '以前のバージョンに戻しました。「元に戻す」で今の状態に戻せます。',
    branchRefused: 'この枝は今のマップに合いません。バージョン全体を戻してください。',
    keep: '残す量の上限',
    megabytes: '{{count}} MB',
  },
  versionsAct: { restore: '以前のバージョンに戻す', restoreBranch: '枝を戻す' },
};
