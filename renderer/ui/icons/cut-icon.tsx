import { LineIcon, type LineIconProps } from './line-icon.tsx';

/** A line that ends on a bar close under another line. */
export function CutIcon(props: LineIconProps) {
  return (
    <LineIcon {...props}>
      <path d="M1.5 3h13" opacity="0.55" />
      <path d="M8 14V7.5" />
      <path d="M4.5 7h7" strokeWidth="2.4" />
    </LineIcon>
  );
}
