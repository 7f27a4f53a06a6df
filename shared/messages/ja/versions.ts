import type { VERSIONS_MESSAGES as English } from '../en/versions.ts';
import type { Translated } from '../translated.ts';

/** The earlier versions of a document's file. */
export const VERSIONS_MESSAGES: Translated<typeof English> = {
  versions: {
    title: 'このマップの版',
    close: '閉じる',
    none: '保存するたびに、それまでの内容が残ります。このマップの版は、このコンピューターにはまだありません。',
    list: '保存した版（新しい順）',
    size: '{{kilobytes}}キロバイト',
    unreadable: 'この版はもう読めません。',
    sameAsNow: '今のマップと同じ',
    sinceThen: 'その後の変更',
    restore: 'この版に戻す',
    restoreBranch: '枝ごと戻す',
    restored: '版を元に戻しました。「元に戻す」で今の状態に戻せます。',
    branchRefused: 'この枝は今のマップに合いません。版全体を戻してください。',
    keep: '残す量の上限',
    megabytes: '{{count}}メガバイト',
  },
  versionsAct: { restore: '版に戻す', restoreBranch: '枝を戻す' },
};
