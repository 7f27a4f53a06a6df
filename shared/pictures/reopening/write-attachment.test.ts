import { expect, it } from 'vitest';
import { parseMap } from '../../format/parse.ts';
import { readNotation } from '../../model/notation.ts';
import { writeAttachment } from './write-attachment.ts';

it('attaches a map as text that an XML file can hold, and that gives the map back', () => {
  const map = readNotation(
    `motion M ${JSON.stringify('A\ufffe]]>\uffff & \u0001 \ufffd\u0085<b>')}`,
  );
  const text = writeAttachment(map);
  // The characters of XML 1.0, section 2.2.
  expect(text).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  expect(parseMap(text)).toMatchObject({ kind: 'map', map });
});
