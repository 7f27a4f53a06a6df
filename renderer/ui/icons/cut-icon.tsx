import { LineIcon, type LineIconProps } from './line-icon.tsx';

/** A line that another one breaks in two. */
export function CutIcon(props: LineIconProps) {
  return (
    <LineIcon {...props}>
      <path d="M1.5 5h4M10.5 5h4" opacity="0.6" />
      <path d="M8 14V9.2" />
      <path d="M5.8 2.8l4.4 4.4M10.2 2.8L5.8 7.2" />
    </LineIcon>
  );
}
