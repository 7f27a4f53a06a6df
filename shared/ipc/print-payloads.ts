import * as v from 'valibot';
import { PAYLOAD_LIMITS, TitleSchema } from './payload-limits.ts';

const SideSchema = v.pipe(v.number(), v.minValue(72), v.maxValue(PAYLOAD_LIMITS.sheetSide));

/** Sheets to print, drawn by the window as elements of SVG, all of one size in points. */
export const PrintSchema = v.strictObject({
  title: TitleSchema,
  size: v.strictObject({ width: SideSchema, height: SideSchema }),
  sheets: v.pipe(
    v.array(v.pipe(v.string(), v.startsWith('<svg '))),
    v.minLength(1),
    v.maxLength(PAYLOAD_LIMITS.printSheets),
    v.check(
      (sheets) =>
        sheets.reduce((sum, { length }) => sum + length, 0) <= PAYLOAD_LIMITS.documentText,
    ),
  ),
});

/** Sheets to print, as a window hands them over. */
export type PrintOrder = Readonly<v.InferOutput<typeof PrintSchema>>;
