import { describe, expect, it } from 'vitest';
import { press, render } from '../testing/render.tsx';
import { LongList } from './long-list.tsx';

function show(count: number) {
  const items = Array.from({ length: count }, (_, index) => index);
  const { container } = render(
    <LongList items={items} nameMore={(left) => `More (${left})`}>
      {(item) => (
        <li key={item}>
          <button type="button">{item}</button>
        </li>
      )}
    </LongList>,
  );
  return {
    countItems: () => container.querySelectorAll('li').length,
    findMore: () => container.querySelector<HTMLButtonElement>('ul + button'),
  };
}

describe('a long list', () => {
  it('shows all of a short one and asks for nothing', () => {
    const { countItems, findMore } = show(60);
    expect([countItems(), findMore()]).toEqual([60, null]);
  });

  it('shows more when that is asked for, until there is no more, and goes on from the first of it', () => {
    const { countItems, findMore } = show(150);
    expect([countItems(), findMore()?.textContent]).toEqual([60, 'More (90)']);
    press(findMore() as HTMLButtonElement);
    expect([countItems(), findMore()?.textContent]).toEqual([120, 'More (30)']);
    expect(document.activeElement?.textContent).toBe('60');
    press(findMore() as HTMLButtonElement);
    expect([countItems(), findMore()]).toEqual([150, null]);
    expect(document.activeElement?.textContent).toBe('120');
  });
});
