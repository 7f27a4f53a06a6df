/** Pictures: the words drawn on them, and what is said of them. */
export const PICTURE_MESSAGES = {
  drawn: {
    supports: '支持',
    attacks: '反論',
    undercuts: '論証への反論（アンダーカット）',
    together: '合わせて一つの理由（共前提）',
    sources: '出典',
  },
  picture: {
    about_other: '{{count}}個の言明からなる論証マップ。',
    motion: '論題は「{{text}}」。',
    onMotion: '論題への支持は{{reasons}}件、反論は{{objections}}件。',
    positions: '論を立てる立場：{{list}}。',
    undercuts_other: '別の論証への反論は{{count}}件。',
    sources_other: '引用された出典は{{count}}件。',
    noMap:
      'この画像にはマップが含まれていません。開けるのは、Contentionがマップとともに書き出した画像だけです。',
  },
};
