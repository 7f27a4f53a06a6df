import { describe, expect, it } from 'vitest';
import { writePrintPage } from './write-print-page.ts';

const TEMPLATE = '<html><head><link href="fonts.css"></head><body></body></html>';

describe('writePrintPage', () => {
  it('holds the sheets in order, their style and the title, which is no markup', () => {
    const order = { title: 'Is $& < 2?', sheets: ["<svg id='$1'></svg>", '<svg></svg>'] };
    const page = writePrintPage(TEMPLATE, order, 'contention://app/print-1.css');
    expect(page).toBe(
      `<html><head><link href="fonts.css"><title>Is $&amp; &lt; 2?</title>
<link rel="stylesheet" href="contention://app/print-1.css">
</head><body><svg id='$1'></svg>
<svg></svg>
</body></html>`,
    );
  });
});
