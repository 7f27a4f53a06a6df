const INNER_PROTOCOLS: ReadonlySet<string> = new Set(['data:', 'blob:']);
const DEVELOPMENT_PROTOCOLS: ReadonlySet<string> = new Set(['devtools:']);

export interface AddressRules {
  /** The page's address: our own scheme's, or a development server's on this machine. */
  readonly page: URL;
  /** Whether developer tools may be opened, which load files of their own. */
  readonly isDevelopment: boolean;
}

/** Whether the window may fetch an address: the app's own files and what it made itself. */
export function isAllowedRequest(address: string, rules: AddressRules): boolean {
  const url = parseAddress(address);
  if (url === undefined) {
    return false;
  }
  if (INNER_PROTOCOLS.has(url.protocol)) {
    return true;
  }
  if (rules.isDevelopment && DEVELOPMENT_PROTOCOLS.has(url.protocol)) {
    return true;
  }
  const isSocket = rules.page.protocol === 'http:' && url.protocol === 'ws:';
  return url.host === rules.page.host && (isSocket || url.protocol === rules.page.protocol);
}

/** Whether the window may navigate to an address: nowhere, except for a reload by the development server. */
export function isAllowedNavigation(address: string, rules: AddressRules): boolean {
  return rules.page.protocol === 'http:' && parseAddress(address)?.origin === rules.page.origin;
}

function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
