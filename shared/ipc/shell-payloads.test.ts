import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { SettingsChangeSchema, SettingsSchema } from './shell-payloads.ts';

const takes = (change: unknown) => v.is(SettingsChangeSchema, change);

describe('the defaults of settings', () => {
  it('are settings', () => {
    expect(v.parse(SettingsSchema, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a change of settings', () => {
  it.each(Object.entries(DEFAULT_SETTINGS))(
    'may be of %s alone, to what that can be',
    (name, value) => {
      expect(takes({ [name]: value })).toBe(true);
      expect(takes({ [name]: { of: 'another kind' } })).toBe(false);
      expect(takes({ [name]: undefined })).toBe(false);
    },
  );

  it('may be of nothing or all, and of nothing else', () => {
    expect([takes({}), takes(DEFAULT_SETTINGS), takes({ ribbon: true })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
