/** A font of the page's style sheets, as a thread without a page can load it. */
export interface FontRule {
  readonly family: string;
  readonly weight: string;
  /** The address of the file, in full. */
  readonly address: string;
  readonly unicodeRange: string;
}

/** Every font the page's style sheets name: what its cards are written in. */
export function listFontRules(sheets: Iterable<CSSStyleSheet>): readonly FontRule[] {
  return [...sheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (property: string) => rule.style.getPropertyValue(property);
      const path = /url\(["']?([^"')]+)/.exec(read('src'))?.[1];
      if (path === undefined) return [];
      return {
        family: read('font-family').replace(/^["']|["']$/g, ''),
        weight: read('font-weight'),
        address: new URL(path, sheet.href ?? undefined).href,
        unicodeRange: read('unicode-range'),
      };
    }),
  );
}

const added = new Set<string>();

/** Makes fonts known to this thread; each is loaded when it is first needed. */
export function addFonts(rules: readonly FontRule[]): void {
  for (const { family, weight, address, unicodeRange } of rules) {
    if (added.has(address)) continue;
    added.add(address);
    fontSet().add(new FontFace(family, `url("${address}")`, { weight, unicodeRange }));
  }
}

/** The fonts of this thread, which stand elsewhere in a page than in a worker. */
export function fontSet(): FontFaceSet {
  const thread = globalThis as { readonly fonts?: FontFaceSet };
  return thread.fonts ?? document.fonts;
}
