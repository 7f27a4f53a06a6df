import type { SOURCE_MESSAGES as English } from '../en/sources.ts';
import type { Translated } from '../translated.ts';

/** What sources are, and what else there is to say of one. */
export const SOURCE_MESSAGES: Translated<typeof English> = {
  source: {
    uses_other: 'この出典を使う{{count}}件を検索',
    fullText: '全文',
    type: {
      'article-newspaper': '新聞記事',
      'article-magazine': '雑誌記事',
      'article-journal': '学術論文',
      book: '書籍',
      chapter: '書籍の章',
      report: '報告書',
      dataset: 'データ',
      legislation: '法令',
      legal_case: '判例',
      treaty: '条約',
      hearing: '公聴会・議事録',
      speech: '演説',
      interview: 'インタビュー',
      broadcast: '放送',
      webpage: 'ウェブページ',
      personal_communication: '手紙・会話',
      document: 'その他の資料',
    },
  },
  mapLanguage: {
    label: 'マップの言語',
    unsaid: '指定なし',
    hint: '読者、スクリーンリーダー、画像の言葉のために使います',
  },
};
