import i18next from 'i18next';
import { en } from '../../shared/messages/en.ts';
import type { MessageKey } from '../../shared/messages/message-key.ts';

// React escapes what it shows, and statement text must arrive as it was written.
void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** The message in the language of the interface; `{{name}}` parts are filled from `values`. */
export function say(
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return i18next.t(key, values);
}
