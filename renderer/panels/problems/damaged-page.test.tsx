import { describe, expect, it } from 'vitest';
import { words } from '../../../shared/format/words.ts';
import { findByName, press, render } from '../../testing/render.tsx';
import { DamagedPage } from './damaged-page.tsx';

describe('DamagedPage', () => {
  it('lists every problem with its rule and place, and leaves the choice', () => {
    const chosen: string[] = [];
    const problems = [
      {
        rule: 'S2',
        words: words('fault.noChoice', { field: 'kind', choices: 'so or so', value: '"clam"' }),
        where: words('fault.at', { path: 'statements[3].kind', line: '4', column: '9' }),
        subject: { kind: 'statement', words: '"It is cheap."' } as const,
      },
      { rule: 'D1', words: words('fault.cutOff', { count: 1 }), where: null },
    ];
    const { container } = render(
      <DamagedPage
        document={{ name: 'case.argmap', problems }}
        onOpenAnyway={() => void chosen.push('open')}
        onClose={() => void chosen.push('close')}
      />,
    );
    const items = [...container.querySelectorAll('li')].map((item) => item.textContent);
    expect(items).toEqual([
      'S2"kind" must be so or so, but here it is "clam".In the statement "It is cheap."statements[3].kind (line 4, column 9)',
      'D1The file ends in the middle: one bracket is still open. It was probably cut off; look for a complete copy.',
    ]);
    expect(container.textContent).toContain('case.argmap');
    expect(document.activeElement).toBe(container.querySelector('h1'));
    expect(container.textContent).toContain('2 problems');
    press(findByName('Open What Can Be Read'));
    press(findByName('Close Window'));
    expect(chosen).toEqual(['open', 'close']);
  });

  it('offers nothing to open when nothing can be read', () => {
    const { container } = render(
      <DamagedPage
        document={{ name: 'case.argmap', problems: [] }}
        onOpenAnyway={null}
        onClose={() => undefined}
      />,
    );
    const names = [...container.querySelectorAll('button')].map((button) => button.textContent);
    expect(names).toEqual(['Close Window']);
    expect(container.textContent).toContain('Nothing in it can be read.');
  });
});
