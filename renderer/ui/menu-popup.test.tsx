import { Menu } from '@base-ui/react/menu';
import { describe, expect, it, vi } from 'vitest';
import { find, press, pressKey, render, waitUntil } from '../testing/render.tsx';
import { MenuEntry } from './menu-entry.tsx';
import { MenuPopup } from './menu-popup.tsx';

async function open() {
  const picked: string[] = [];
  render(
    <Menu.Root modal={false}>
      <Menu.Trigger>Ways</Menu.Trigger>
      <MenuPopup at="button">
        {['For the motion', 'Against the motion'].map((label) => (
          <MenuEntry key={label} label={label} onSelect={() => picked.push(label)} />
        ))}
      </MenuPopup>
    </Menu.Root>,
  );
  press(find('button'));
  await waitUntil(() => expect(find('[role="menuitem"]')).toBeDefined());
  const entry = find('[role="menuitem"]');
  entry.focus();
  return { picked, type: (text: string) => [...text].map((key) => pressKey(entry, { key })) };
}

describe('a menu in which somebody types', () => {
  it('takes a space between words for a part of them, whether an entry begins so or none', async () => {
    const { picked, type } = await open();
    type('uniforms cost money');
    expect(picked).toEqual([]);
    type('for the');
    expect(picked).toEqual([]);
  });

  it('takes a space for picking where nobody has typed, or not for a while', async () => {
    const { picked, type } = await open();
    const now = vi.spyOn(Event.prototype, 'timeStamp', 'get');
    now.mockReturnValue(1000);
    type('x');
    now.mockReturnValue(3000);
    type(' ');
    now.mockRestore();
    expect(picked).toEqual(['For the motion']);
  });
});
