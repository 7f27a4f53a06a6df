import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../shared/ipc/default-settings.ts';
import { PreferencesSchema } from './preferences.ts';

const read = (settings: unknown) => v.parse(PreferencesSchema, { settings }).settings;

describe('preferences', () => {
  it('of the first version, which chose three things, are read with the defaults of all others', () => {
    const first = { theme: 'dark', inspector: false, minimap: false } as const;
    expect(read(first)).toEqual({
      ...first,
      language: 'system',
      textSize: 100,
      versionsMegabytes: 200,
      outline: false,
      firstSteps: true,
      hints: true,
      neighbours: true,
      hintsDone: [],
      review: false,
      evaluation: false,
      outcomes: 'with-evaluation',
    });
  });

  it.each(Object.keys(DEFAULT_SETTINGS))(
    'have one default for %s, left out or not understood',
    (name) => {
      const { [name]: _left, ...others } = { ...DEFAULT_SETTINGS } as Record<string, unknown>;
      expect(read(others)).toEqual(DEFAULT_SETTINGS);
      expect(read({ ...others, [name]: { of: 'another version' } })).toEqual(DEFAULT_SETTINGS);
    },
  );

  it.each([undefined, null, [], 'dark'])(
    'are the defaults where %j stands for the settings',
    (odd) => {
      expect(read(odd)).toEqual(DEFAULT_SETTINGS);
    },
  );
});
