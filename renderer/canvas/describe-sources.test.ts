import { afterEach, describe, expect, it } from 'vitest';
import { measureCard } from '../../shared/layout/card.ts';
import type { SourceId, StatementId } from '../../shared/model/ids.ts';
import type { Source } from '../../shared/model/source.ts';
import { createStatement } from '../../shared/model/statement.ts';
import { speak } from '../state/words.ts';
import { describeSources } from './describe-sources.ts';

const SOURCE: Source = {
  id: 's' as SourceId,
  type: 'article',
  title: 'Sleep in schools',
  author: [],
};

function measure(locators: readonly string[]) {
  const statement = createStatement({
    id: 'e' as StatementId,
    kind: 'evidence',
    text: 'Pupils sleep more.',
    at: { x: 0, y: 0 },
    citations: locators.map((locator) => ({ source: SOURCE.id, locator })),
  });
  return measureCard(statement, new Map([[SOURCE.id, SOURCE]]));
}

afterEach(() => speak('en'));

describe('what is said of sources', () => {
  it('names each as it stands on the card', () => {
    const card = measure(['p. 3', 'p. 7']);
    expect(describeSources(card, 'en')).toBe(
      'Sources: Sleep in schools, p. 3, Sleep in schools, p. 7',
    );
    speak('ja');
    expect(describeSources(card, 'ja')).toMatch(/^出典：/);
  });

  it('is nothing where nothing is cited', () => {
    expect(describeSources(measure([]), 'en')).toBe('');
  });
});
