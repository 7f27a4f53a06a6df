import { describe, expect, it } from 'vitest';
import { createSay } from './create-say.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';

function listMessages(tree: object, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [[key, value] as const] : listMessages(value as object, key);
  });
}

function listPlaceholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
}

const english = new Map(listMessages(en));
const japanese = listMessages(ja);

describe('the Japanese messages', () => {
  it('have every key of the English ones, those of one apart', () => {
    const keys = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect(japanese.map(([key]) => key).sort()).toEqual(keys.sort());
  });

  it('name the values that the English ones name, and how many there are where they count', () => {
    for (const [key, text] of japanese) {
      const [expected, found] = [english.get(key) ?? '', text].map(listPlaceholders);
      expect(found, key).toEqual(expected);
    }
  });

  it('say something, without blanks at their ends, and close every brace they open', () => {
    for (const [key, text] of japanese) {
      expect(text.trim(), key).toBe(text);
      expect(text === '', key).toBe(english.get(key) === '');
      expect(text.replace(/\{\{\w+\}\}/g, ''), key).not.toMatch(/[{}]/);
    }
  });

  it('are Japanese, but for names that are the same everywhere', () => {
    const same = japanese.filter(([, text]) => !/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text));
    expect(same.map(([key]) => key).sort()).toEqual([
      'app.editedWindowTitle',
      'app.name',
      'app.windowTitle',
      'button.ok',
      'command.file.exportSvg',
      'comparison.field.URL',
      'comparison.joined',
      'comparison.list',
      'comparison.quoted',
      'evaluation.gradual.df-quad',
      'evaluation.step',
      'inspector.sourceUrl',
      'lacking.told',
      'picture.sentences',
      'pictureDialog.millimetres',
      'print.label',
      'print.papers.a3',
      'print.papers.a4',
      'side.neither',
      'spoken.named',
      'spoken.stop',
      'versions.megabytes',
      'versions.size',
    ]);
  });

  it('end a sentence as a sentence where the English ones do', () => {
    for (const [key, text] of japanese) {
      if (/[.]$/.test(english.get(key) ?? '')) expect(text, key).toMatch(/[。）]$/);
    }
  });
});

describe('say', () => {
  it('speaks the language of the moment', () => {
    let language: Language = 'en';
    const say = createSay(() => language);
    expect(say('role.objection')).toBe('Objection');
    language = 'ja';
    expect(say('role.objection')).toBe('反論');
    language = 'en';
    expect(say('role.objection')).toBe('Objection');
  });

  it('has one form for one and for many where a language has one', () => {
    const say = createSay(() => 'ja');
    expect(say('canvas.reasonsCount', { count: 1 })).toBe('理由1件');
    expect(say('canvas.reasonsCount', { count: 5 })).toBe('理由5件');
    expect(say('side.neither')).toBe('');
  });
});
