import type { FAULT_MESSAGES as ENGLISH } from '../en/faults.ts';
import type { Translated } from '../translated.ts';

// 日本語には冠詞も複数形もない。
const NOUNS = {
  statement: 'カード',
  argument: '論証',
  source: '出典',
  note: 'メモ',
  frame: 'フレーム',
  map: 'マップ',
  place: '位置',
  citation: '引用',
  question: '問い',
  name: '名前',
  lens: 'レンズ',
  weight: '重み',
} as const;

/** マップのファイルで何が正しくないか。 */
export const FAULT_MESSAGES: Translated<typeof ENGLISH> = {
  fault: {
    emptyFile: 'ファイルが空です。別のコピーを探すか、新しいマップを作成してください。',
    largeFile:
      'ファイルは {{size}} MiB ですが、読み込めるのは {{limit}} MiB までです。マップを分割するか、長い文を外に移してください。',
    otherEncoding:
      'ファイルの文字コードは {{encoding}} ですが、マップは UTF-8 です。UTF-8 で保存し直してください。',
    falseByte:
      'バイト {{byte}} は、ここでは UTF-8 として正しくありません。ファイルが破損しているか、別の文字コードで保存されています。UTF-8 で保存し直してください。',
    noMapObject: 'マップは波括弧に入った一つの JSON オブジェクトですが、このファイルは違います。',
    noJson: 'このファイルは JSON ではありません。別のコピーを探してください。',
    manyContainers:
      'このファイルにはオブジェクトとリストが {{most}} 個より多くあり、マップとしては多すぎます。分割してください。',
    more: 'ほかに {{rest}} 件の問題があります。',

    noComma: 'この前にコンマがありません。',
    noCommaBeforeField: 'このフィールドの前にコンマがありません。',
    noColon: 'フィールドの名前と値の間にコロンがありません。',
    nameDue: 'ここには、二重引用符に入ったフィールドの名前が必要です。',
    afterEnd: 'マップはこの前で終わっています。閉じ括弧の後にあるものを削除してください。',
    tooDeep:
      'ここではオブジェクトとリストが {{most}} 段より深く入れ子になっています。浅くするか、削除してください。',
    closesNothing: 'この括弧は何も閉じていません。削除してください。',
    commaBeforeBracket: 'この括弧の前のコンマの後に何もありません。そのコンマを削除してください。',
    fieldWithoutValue: 'この括弧の前の最後のフィールドに値がありません。',
    notClosed: 'この行の前にあるものが閉じられていません。ここで終わったものとして読みます。',
    otherBracket: 'この括弧は、最後に開いた括弧 {{open}} と合いません。',
    strayComma: 'このコンマは何も区切っていません。消すか、足りないものを入れてください。',
    strayColon: 'コロンは、フィールドの名前と値の間にだけ置けます。',
    otherStart:
      'マップは "{{open}}" で始まる JSON ですが、このファイルは違います。おそらく別の種類のファイルです。',
    onlySpace: 'ここには空白しかありません。',
    cutOff_other:
      'ファイルが途中で終わっています。閉じていない括弧が {{count}} 個あります。おそらく途中で切れているので、完全なコピーを探してください。',
    falseEscape:
      '文の中のバックスラッシュは \\n や \\u00e9 のような書き方の始まりですが、これは違います。バックスラッシュそのものは \\\\ と書きます。',
    controlCharacter: '文にタブなどの制御文字があります。\\t のように書いてください。',
    openText:
      'ここで始まる文は、行の終わりまでに引用符で閉じていません。" で閉じ、文の中の改行は \\n と書いてください。',
    remark: 'JSON にコメントは書けません。メモは "comment" フィールドに書いてください。',
    singleQuotes: '文は一重ではなく二重引用符 (") に入れます。',
    curlyQuotes: '文は “ ” ではなく、まっすぐな引用符 (") に入れます。',
    unseenSpace: '通常の空白ではない、見えない文字があります。空白に置き換えてください。',
    noSuchNumber:
      'JSON には NaN、Infinity、undefined がありません。数を書くか、フィールドを削除してください。',
    capitals: 'JSON では true、false、null を小文字で書きます。',
    falseNumber:
      'JSON の数の書き方ではありません。0.75 のように、数字と小数点で、先頭の 0 や + なしで書きます。',
    noValue: '二重引用符に入った文でも、数でも、true、false、null でもありません。',

    noFormat:
      '"format" フィールドがないため、マップだと分かりません。マップなら、先頭に "format": "argmap" と書いてください。',
    otherFormat:
      '"format" は "argmap" のはずですが、{{value}}になっています。Contentionのマップではありません。',
    noVersion: '"version" フィールドがありません。今の形式なら "version": {{version}} と書きます。',
    falseVersion: '"version" は {{version}} のような整数のはずですが、{{value}}になっています。',
    newerVersion:
      'ファイルの形式のバージョンは {{version}} で、このプログラムが対応するもの（{{known}}）より新しいものです。何も失わないよう、読み取り専用で開きます。編集するには、新しいバージョンのContentionを使ってください。',

    noId: 'この{{noun}}の id がありません。マップの中でほかと重ならない短い文字列を書いてください。',
    idNoText:
      'id は文字列のはずですが、{{value}}になっています。マップの中でほかと重ならない短い文字列を書いてください。',
    emptyId: 'この{{noun}}の id が空です。マップの中でほかと重ならない短い文字列を書いてください。',
    longId:
      'この id は {{length}} 文字あり、{{most}} 文字までです。マップの中でほかと重ならない短い文字列を書いてください。',
    unseenInId:
      'id {{id}} に、改行などの見えない文字があります。マップの中でほかと重ならない短い文字列を書いてください。',
    repeatedId:
      'id {{id}} はすでに {{place}} のものです。どちらかの id を変え、それを指すものも直してください。',
    noSuchId: 'id {{id}} を持つものはマップにありません。直すか、指すはずのものを加えてください。',
    otherKind: '{{id}} は{{found}}の id ですが、ここには{{wanted}}が必要です。',

    noField: '"{{field}}" フィールドがありません。{{whole}}には必須です。',
    noList: '"{{field}}" は角括弧に入ったリストのはずですが、{{value}}になっています。',
    noObject: '{{noun}}はどれも波括弧に入ったオブジェクトのはずですが、これは{{value}}です。',
    noText: '"{{field}}" は文字列のはずですが、{{value}}になっています。',
    nullForText:
      '"{{field}}" は文字列のはずですが、null になっています。代わりにフィールドを削除してください。',
    noNumber: '"{{field}}" は数のはずですが、{{value}}になっています。',
    nullForNumber:
      '"{{field}}" は数のはずですが、null になっています。代わりにフィールドを削除してください。',
    quotedNumber:
      '"{{field}}" は数のはずですが、{{value}}になっています。引用符を削除してください。',
    outOfRange:
      '"{{field}}" は {{min}} から {{max}} までの数のはずですが、{{value}} になっています。',
    noChoice: '"{{field}}" は {{choices}} のはずですが、{{value}}になっています。',
    noTexts: '"{{field}}" には文字列が入りますが、これは{{value}}です。',
    noReference: '"{{field}}" は{{wanted}}の id のはずですが、{{value}}になっています。',
    largeNumber:
      'この数は大きすぎて読み込めません（約 1.8e308 まで）。小さくするか、文字列として書いてください。',
    longText:
      'この文は {{length}} 文字あります。そのまま残りますが、100,000 文字を超える文があるとアプリが遅くなります。短くするか、分割してください。',
    halfCharacter:
      'この文に文字の半分（単独のサロゲート）があったため、"\ufffd" に置き換えました。その文字を入力し直してください。',

    noPremise:
      '論証には少なくとも一つの前提が必要です。元になるカードを書くか、論証を削除してください。',
    falsePremise: '前提はカードの id のはずですが、{{value}}になっています。',
    repeatedPremise: '前提 {{id}} が二度書かれています。一つを削除してください。',
    premiseIsTarget:
      '{{id}} がこの論証の前提と対象の両方になっており、自分自身を支持または反論することになります。どちらかを変更してください。',
    ownTarget: 'この論証の対象が自分自身です。何に向けた論証かを書いてください。',
    ring: '論証 {{ids}} の対象が循環していて、どれもカードに届きません。一つの対象を変更してください。',
    longRing:
      '論証 {{ids}} とほか {{rest}} 件の対象が循環していて、どれもカードに届きません。一つの対象を変更してください。',
    leftOut: '{{place}} は、対象の論証を読み込めなかったため除かれました。',
    secondMotion:
      'マップの論題は一つで、{{place}} がそれです。このカードは "position" か "claim" にしてください。',
    noMember:
      'フレームには少なくとも一つの中身が必要です。一つ書くか、フレームを削除してください。',
    repeatedMember: '中身 {{id}} が二度書かれています。一つを削除してください。',
    falseRange:
      '"credenceRange" は、[0.4, 0.7] のように、0 から 1 までの数を小さい順に二つ書きます。',
    repeatedLens: '{{name}} という名前のレンズがすでにあります。どちらかの名前を変更してください。',
    repeatedWeight:
      'このレンズには立場 {{id}} の重みが二度書かれています。一つを削除してください。',
    noPlace: '"at" は {{example}} のようなオブジェクトのはずですが、{{value}}になっています。',
    farAway:
      'この位置は原点から 10,000,000 より遠いため無視しました。近い位置を書くか、"at" を削除してアプリに位置を任せてください。',

    at: '{{path}}（{{line}} 行 {{column}} 列）',
    atLine: '{{line}} 行 {{column}} 列',
    atByte: '{{byte}} バイト目（{{line}} 行）',
    topLevel: '全体',
    wholeFile: 'ファイル全体',
    value: {
      text: '文字列 {{text}}',
      number: '数 {{number}}',
      list: 'リスト',
      object: 'オブジェクト',
    },
    choices: '{{rest}} または {{last}}',
    noun: NOUNS,
    one: {
      ...NOUNS,
      statementOrArgument: 'カードか論証',
      statementOrNote: 'カードかメモ',
    },
  },
};
