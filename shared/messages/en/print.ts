/** Printing, with its preview. */
export const PRINT_MESSAGES = {
  print: {
    title: 'Print',
    close: 'Close',
    papers: { a4: 'A4', a3: 'A3', letter: 'Letter' },
    turn: 'Orientation',
    turns: { auto: 'Automatic', upright: 'Portrait', turned: 'Landscape' },
    layout: 'Layout',
    layouts: { fit: 'Fit to one sheet', tiles: 'Tiled, to be joined' },
    scale: 'Size',
    sheets: 'Sheets',
    sheet: 'Sheet {{number}}',
    count_one: '{{count}} sheet.',
    count_other: '{{count}} sheets.',
    shrunk_one: '{{count}} sheet, at {{percent}}% of actual size.',
    shrunk_other: '{{count}} sheets, at {{percent}}% of actual size.',
    fitted: '1 sheet, at {{percent}}% of actual size.',
    tile: 'Row {{row}} of {{rows}}, column {{column}} of {{columns}}',
    label: '{{title}} – {{place}}',
    tooMany:
      'That would be {{count}} sheets, but at most {{most}} can be printed at once. Choose a smaller size, larger paper, or a part of the map.',
    tooSmall: 'The text will be hard to read. Choose larger paper, tiles, or a part of the map.',
    button: 'Print…',
    printing: 'Printing…',
    systemDialog:
      'Continue in the system’s print dialog. If none appears, export the map as a PDF and print that.',
    sent_one: '{{count}} sheet sent to the printer.',
    sent_other: '{{count}} sheets sent to the printer.',
    noPrinter:
      'No printer was found. Add one in the system’s settings, or export the map as a PDF, which can be laid out on sheets too.',
    failed: 'Nothing was printed: {{reason}}. Check the printer and try again.',
    unknownReason: 'the system gave no reason',
  },
} as const;
