import { escapeXml } from '../../../shared/drawing/render-svg.ts';
import type { PrintOrder } from '../../../shared/ipc/print-payloads.ts';

/**
 * The page whose sheets are printed: the built `print.html`, which brings the fonts, with the
 * sheets as its body and their own style at `styleAddress`. Printers and their queues show its title.
 */
export function writePrintPage(
  template: string,
  { title, sheets }: Pick<PrintOrder, 'title' | 'sheets'>,
  styleAddress: string,
): string {
  const head = `<title>${escapeXml(title)}</title>\n<link rel="stylesheet" href="${styleAddress}">\n`;
  // By functions: a `$` of a title or a sheet is no pattern.
  return template
    .replace('</head>', () => `${head}</head>`)
    .replace('</body>', () => `${sheets.join('\n')}\n</body>`);
}
