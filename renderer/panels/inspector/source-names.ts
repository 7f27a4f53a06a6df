import type { SourceName } from '../../../shared/model/source.ts';

/** People as "Family, Given", bodies by their name, with semicolons between them. */
export function formatNames(names: readonly SourceName[]): string {
  return names
    .map(({ family, given, literal }) => literal ?? [family ?? '', given ?? ''].join(', '))
    .map((name) => name.replace(/^, |, $/g, ''))
    .join('; ');
}

/** Reads what `formatNames` writes. A name without a comma is kept whole. */
export function parseNames(text: string): readonly SourceName[] {
  return text
    .split(/[;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(parseName);
}

function parseName(name: string): SourceName {
  const [family = '', ...rest] = name.split(',').map((part) => part.trim());
  const given = rest.join(', ');
  return given === '' || family === '' ? { literal: name } : { family, given };
}
