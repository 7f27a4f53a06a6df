import { expect, it, onTestFinished } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';
import { followClipboardEvents } from './follow-clipboard-events.ts';

/** Shows a sheet with something that can have the focus; tells of an event of the page whether the map took it. */
function show(role: string) {
  const driven = driveCommands('motion M\n r supports M');
  const stop = followClipboardEvents(driven.workspace);
  const sheet = document.createElement('div');
  sheet.setAttribute('role', role);
  sheet.tabIndex = -1;
  document.body.append(sheet);
  sheet.focus();
  onTestFinished(() => {
    stop();
    sheet.remove();
  });
  driven.select('r');
  const tell = (type: string) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { ...driven, tell };
}

it('copies, cuts and pastes in the map', () => {
  const { tell } = show('application');
  expect(['copy', 'cut', 'paste'].map(tell)).toEqual([true, true, true]);
});

it('leaves a map alone over which a dialog is open', () => {
  const { tell, fake } = show('dialog');
  expect(['copy', 'cut', 'paste'].map(tell)).toEqual([false, false, false]);
  expect(fake.calls).toEqual([]);
});
