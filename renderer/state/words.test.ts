import { describe, expect, it } from 'vitest';
import { en } from '../../shared/messages/en.ts';
import type { MessageKey } from '../../shared/messages/message-key.ts';
import { say } from './words.ts';

function listMessages(tree: object, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [[key, value] as const] : listMessages(value as object, key);
  });
}

describe('say', () => {
  it('finds every message under its key, those of one and of many by their count', () => {
    const messages = listMessages(en);
    expect(messages.length).toBeGreaterThan(100);
    for (const [key, text] of messages) {
      const [, base = key, form] = /^(.+)_(one|other)$/.exec(key) ?? [];
      const said = say(base as MessageKey, { count: form === 'one' ? 1 : 5 });
      expect(said, key).toBe(text.replace('{{count}}', form === 'one' ? '1' : '5'));
    }
  });

  it('puts values in as they are, without escaping them', () => {
    expect(say('notice.saved', { name: '<b> & “c”' })).toBe('Saved as <b> & “c”');
  });
});
