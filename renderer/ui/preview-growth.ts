// What the sizes of previews are made for, and how far they grow, as `dialog.module.css` has it too.
const WINDOW = { width: 1280, height: 800 };
const MOST = 2.5;

/** How much larger a preview in a dialog is than in a window of usual size: a large one has room for more. */
export function findPreviewGrowth({ innerWidth, innerHeight }: Size): number {
  const larger = Math.min(innerWidth / WINDOW.width, innerHeight / WINDOW.height);
  return Math.min(MOST, Math.max(1, larger));
}

interface Size {
  readonly innerWidth: number;
  readonly innerHeight: number;
}
