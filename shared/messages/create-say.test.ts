import { describe, expect, expectTypeOf, it } from 'vitest';
import { createSay } from './create-say.ts';
import { en } from './en.ts';
import type { MessageKey, PlaceholderOf, PlainMessageKey } from './message-key.ts';

const say = createSay(() => 'en');
// Keys gathered at run time are beyond the compiler.
const sayAny = say as (key: string, values: object) => string;

function listMessages(tree: object, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [[key, value] as const] : listMessages(value as object, key);
  });
}

describe('say', () => {
  it('finds every message under its key, those of one and of many by their count', () => {
    const messages = listMessages(en);
    expect(messages.length).toBeGreaterThan(250);
    for (const [key, text] of messages) {
      const [, base = key, form] = /^(.+)_(one|other)$/.exec(key) ?? [];
      const count = form === 'one' ? 1 : 5;
      expect(sayAny(base, { count }), key).toBe(text.replace('{{count}}', `${count}`));
    }
  });

  it('says a message without values as it is written', () => {
    const plain = listMessages(en).filter(([key, text]) => !/_(one|other)$|\{\{/.test(key + text));
    const sayPlain = say as (key: string) => string;
    for (const [key, text] of plain) expect(sayPlain(key), key).toBe(text);
    expect(sayPlain('no.such.message')).toBe('no.such.message');
  });

  it('puts values in as they are, whatever they look like', () => {
    for (const name of ['<b> & “c”', '{{name}}', '$t(role.motion)', '$& $1', 'a.b:c_other']) {
      expect(say('notice.saved', { name })).toBe(`Saved as ${name}`);
    }
  });

  it('fills every place of a value', () => {
    expect(say('app.windowTitle', { title: 'Homework', app: 'Contention' })).toBe(
      'Homework — Contention',
    );
  });
});

describe('the English messages', () => {
  it('say something, without blanks at their ends, and close every brace they open', () => {
    for (const [key, text] of listMessages(en)) {
      expect(text.trim(), key).toBe(text);
      expect(text === '', key).toBe(key === 'side.neither');
      expect(text.replace(/\{\{\w+\}\}/g, ''), key).not.toMatch(/[{}]/);
    }
  });

  it('hide no message behind another of the same name', () => {
    const keys = listMessages(en).map(([key]) => key);
    const families = keys.map((key) => key.replace(/_(one|other)$/, ''));
    const whole = keys.filter((key) => !/_(one|other)$/.test(key));
    expect(whole.filter((key) => families.indexOf(key) !== families.lastIndexOf(key))).toEqual([]);
  });
});

describe('the types of keys', () => {
  it('name what a message asks for', () => {
    expectTypeOf<PlaceholderOf<'app.windowTitle'>>().toEqualTypeOf<'title' | 'app'>();
    expectTypeOf<PlaceholderOf<'problems.count'>>().toEqualTypeOf<'count'>();
    expectTypeOf<PlaceholderOf<'inspector.premises'>>().toEqualTypeOf<'count'>();
    expectTypeOf<PlaceholderOf<'command.file.save'>>().toEqualTypeOf<never>();
    expectTypeOf<'command.file.save'>().toExtend<PlainMessageKey>();
    expectTypeOf<'notice.saved'>().not.toExtend<PlainMessageKey>();
    expectTypeOf<'problems.count_other'>().not.toExtend<MessageKey>();
  });
});
