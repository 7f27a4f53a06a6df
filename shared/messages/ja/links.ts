import type { LINK_MESSAGES as English } from '../en/links.ts';
import type { Translated } from '../translated.ts';

/** Links of sources, which open in the system's browser. */
export const LINK_MESSAGES: Translated<typeof English> = {
  link: {
    button: 'ブラウザーで開く…',
    message: '{{host}} のこのアドレスをブラウザーで開きますか？',
    open: 'ブラウザーで開く',
    refused: 'https:// か http:// で始まるアドレスだけを開けます：{{address}}',
  },
};
