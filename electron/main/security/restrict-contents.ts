import { app, type Session, type WebContents } from 'electron';
import { type AddressRules, isAllowedNavigation, isAllowedRequest } from './allowed-addresses.ts';

/**
 * Denies every session and page what the app does not need: the network, permissions, navigation, further windows and
 * embedded pages. `e2e/shell/security.spec.ts` shows each.
 */
export function restrictContents(rules: AddressRules): void {
  app.on('session-created', (session) => restrictSession(session, rules));
  app.on('web-contents-created', (_event, contents) => restrictPage(contents, rules));
}

function restrictSession(session: Session, rules: AddressRules): void {
  // Chromium fetches a dictionary over the network at start unless it has no language to check.
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAllowedRequest(details.url, rules) });
  });
}

function restrictPage(contents: WebContents, rules: AddressRules): void {
  contents.on('will-navigate', (event, address) => {
    if (!isAllowedNavigation(address, rules)) {
      event.preventDefault();
    }
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
