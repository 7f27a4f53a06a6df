import type { PaperChoice } from '../../../shared/pictures/paper.ts';
import type { PictureFormat } from '../../../shared/pictures/picture-wish.ts';
import type { Arguments } from '../command.ts';

/** Options that do nothing for some pictures. */
interface Limit {
  readonly options: readonly string[];
  readonly hasEffect: (format: PictureFormat, paper: PaperChoice) => boolean;
  /** The rest of the sentence that says so. */
  readonly why: string;
}

const LIMITS: readonly Limit[] = [
  {
    options: ['scale'],
    hasEffect: (format, { kind }) => (format === 'pdf' ? kind === 'tiles' : format !== 'svg'),
    why: 'an SVG or a PDF is sharp at every size',
  },
  {
    options: ['outlines'],
    hasEffect: (format) => format === 'svg',
    why: 'only the text of an SVG can be outlined',
  },
  {
    options: ['paper', 'tiles', 'landscape'],
    hasEffect: (format) => format === 'pdf',
    why: 'only a PDF is laid out on sheets',
  },
  {
    options: ['transparent'],
    hasEffect: (format) => format !== 'jpeg',
    why: 'a JPEG cannot be seen through',
  },
  {
    options: ['no-map'],
    hasEffect: (format) => format !== 'webp' && format !== 'jpeg',
    why: 'a WebP or a JPEG carries no map',
  },
  {
    options: ['description'],
    hasEffect: (format) => format === 'svg' || format === 'pdf',
    why: 'only an SVG or a PDF can say it',
  },
];

/** A line for each option that has no effect on any of the pictures; empty where there is none. */
export function listRemarks(
  values: Arguments['values'],
  formats: readonly PictureFormat[],
  paper: PaperChoice,
): string {
  const idle = LIMITS.filter(
    ({ hasEffect }) => !formats.some((format) => hasEffect(format, paper)),
  );
  return idle
    .flatMap(({ options, why }) =>
      options
        .filter((option) => values[option] !== undefined)
        .map((option) => `--${option} has no effect: ${why}.\n`),
    )
    .join('');
}
