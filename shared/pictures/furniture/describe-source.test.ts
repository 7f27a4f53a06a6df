import { expect, it } from 'vitest';
import type { SourceId } from '../../model/ids.ts';
import type { Source } from '../../model/source.ts';
import { describeSource } from './describe-source.ts';

it('is one line, whatever breaks its title had', () => {
  const source: Source = {
    id: 's' as SourceId,
    type: 'book',
    title: 'A title\n  of two lines',
    author: [],
    extra: {},
  };
  expect(describeSource(source)).toBe('A title of two lines.');
});
