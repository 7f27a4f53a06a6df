import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOpenableName } from '../../../shared/format/file-names.ts';

/** A picture to write, as the command line asks for it. */
export interface ExportOrder {
  readonly path: string;
  readonly format: 'svg' | 'png';
  readonly scale: number;
  readonly theme: 'light' | 'dark';
  /** The map to draw; the sample when undefined. */
  readonly file: string | undefined;
}

/** What a start of the app is for. */
export type Launch =
  | {
      readonly kind: 'open';
      readonly files: readonly string[];
      /** Whether to begin on the bundled map, where no file is named, rather than on what was opened recently. */
      readonly isOnSample: boolean;
    }
  | { readonly kind: 'export'; readonly order: ExportOrder }
  | { readonly kind: 'refused'; readonly reason: RefusedLaunch; readonly text: string };

/** Why a command line makes no sense; worded in `shared/messages`. */
export type RefusedLaunch =
  | 'unknownOption'
  | 'pictureFormat'
  | 'pictureScale'
  | 'pictureTheme'
  | 'severalFiles';

const EXPORT_OPTIONS = ['export', 'export-scale', 'export-theme'] as const;
type ExportOption = (typeof EXPORT_OPTIONS)[number];
const SAMPLE_OPTION = '--sample';

const DEFAULT_SCALE = 2;
const LARGEST_SCALE = 4;

/**
 * Reads the arguments after the program's name. Switches that are not ours belong to Chromium and are ignored; so is
 * anything that is not named like a map, since the runtime's own arguments (the app's folder during development,
 * scripts to load) are among them.
 */
export function parseArguments(programArguments: readonly string[], folder: string): Launch {
  const end = programArguments.indexOf('--');
  const ours = end === -1 ? programArguments : programArguments.slice(0, end);
  const filesOnly = end === -1 ? [] : programArguments.slice(end + 1);
  const options = new Map<ExportOption, string>();
  for (const argument of ours.filter((each) => each.startsWith('--export'))) {
    const [name = '', ...value] = argument.slice(2).split('=');
    if (!isExportOption(name)) {
      return { kind: 'refused', reason: 'unknownOption', text: argument };
    }
    options.set(name, value.join('='));
  }
  const files = [...ours.filter((each) => !each.startsWith('-')), ...filesOnly].flatMap((each) =>
    readFileArgument(each, folder),
  );
  const isOnSample = ours.includes(SAMPLE_OPTION);
  return options.size === 0
    ? { kind: 'open', files, isOnSample }
    : readExport(options, files, folder);
}

function isExportOption(name: string): name is ExportOption {
  return EXPORT_OPTIONS.some((each) => each === name);
}

function readFileArgument(argument: string, folder: string): string[] {
  if (!isOpenableName(argument)) {
    return [];
  }
  if (!argument.startsWith('file:')) {
    return [resolve(folder, argument)];
  }
  try {
    return [fileURLToPath(argument)];
  } catch {
    return [];
  }
}

function readExport(
  options: ReadonlyMap<ExportOption, string>,
  files: readonly string[],
  folder: string,
): Launch {
  const path = options.get('export') ?? '';
  const format = extname(path).slice(1).toLowerCase();
  if (format !== 'svg' && format !== 'png') {
    return { kind: 'refused', reason: 'pictureFormat', text: path };
  }
  const scaleText = options.get('export-scale') ?? String(DEFAULT_SCALE);
  const scale = Number(scaleText);
  if (scaleText.trim() === '' || !(scale >= 1 && scale <= LARGEST_SCALE)) {
    return { kind: 'refused', reason: 'pictureScale', text: scaleText };
  }
  const theme = options.get('export-theme') ?? 'light';
  if (theme !== 'light' && theme !== 'dark') {
    return { kind: 'refused', reason: 'pictureTheme', text: theme };
  }
  if (files.length > 1) {
    return { kind: 'refused', reason: 'severalFiles', text: files.join(', ') };
  }
  const drawnScale = format === 'svg' ? 1 : scale;
  return {
    kind: 'export',
    order: { path: resolve(folder, path), format, scale: drawnScale, theme, file: files[0] },
  };
}
