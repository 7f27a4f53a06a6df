import { randomUUID } from 'node:crypto';
import { APP_ORIGIN } from '../scheme/resolve-asset.ts';

/** A page to print and the style of its sheets. */
export interface PrintPage {
  readonly page: string;
  readonly style: string;
}

/** Pages that are being printed, each under an address that nobody can guess. */
export interface PrintShelf {
  /** Serves a page, which may refer to its style, until it is taken down. */
  readonly put: (write: (styleAddress: string) => PrintPage) => ShelvedPage;
  /** What stands under an address; undefined for any other. */
  readonly find: (address: string) => { readonly type: string; readonly text: string } | undefined;
}

export interface ShelvedPage {
  readonly address: string;
  readonly takeDown: () => void;
}

export function createPrintShelf(): PrintShelf {
  const pages = new Map<string, { readonly type: string; readonly text: string }>();
  return {
    put(write) {
      const address = `${APP_ORIGIN}/print-${randomUUID()}`;
      const styleAddress = `${address}.css`;
      const { page, style } = write(styleAddress);
      pages.set(address, { type: 'text/html; charset=utf-8', text: page });
      pages.set(styleAddress, { type: 'text/css; charset=utf-8', text: style });
      return {
        address,
        takeDown: () => {
          pages.delete(address);
          pages.delete(styleAddress);
        },
      };
    },
    find: (address) => pages.get(address),
  };
}
