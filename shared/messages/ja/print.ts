import type { PRINT_MESSAGES as English } from '../en/print.ts';
import type { Translated } from '../translated.ts';

/** Printing, with its preview. */
export const PRINT_MESSAGES: Translated<typeof English> = {
  print: {
    title: '印刷',
    close: '閉じる',
    papers: { a4: 'A4', a3: 'A3', letter: 'レター' },
    turn: '向き',
    turns: { auto: '自動', upright: '縦', turned: '横' },
    layout: 'レイアウト',
    layouts: { fit: '1枚に収める', tiles: '分割して貼り合わせる' },
    scale: '大きさ',
    sheets: '用紙の一覧',
    sheet: '{{number}}枚目',
    count_other: '{{count}}枚。',
    shrunk_other: '{{count}}枚、原寸の{{percent}}%。',
    fitted: '1枚、原寸の{{percent}}%。',
    tile: '{{rows}}行中{{row}}行目、{{columns}}列中{{column}}列目',
    label: '{{title}} – {{place}}',
    tooMany:
      '{{count}}枚になりますが、一度に印刷できるのは{{most}}枚までです。小さくするか、大きな用紙を使うか、マップの一部を選んでください。',
    tooSmall: '文字が読みにくくなります。大きな用紙か分割を使うか、マップの一部を選んでください。',
    button: '印刷…',
    printing: '印刷しています…',
    systemDialog:
      'システムの印刷画面で続けてください。表示されないときは、PDFとして書き出して印刷できます。',
    sent_other: '{{count}}枚をプリンターに送りました。',
    noPrinter:
      'プリンターが見つかりません。システムの設定で追加するか、マップをPDFとして書き出してください（用紙へのレイアウトもできます）。',
    failed: '印刷できませんでした：{{reason}}。プリンターを確認して、もう一度お試しください。',
    unknownReason: '理由は不明',
  },
};
