import { LineIcon, type LineIconProps } from './line-icon.tsx';

/** A line that ends on a bar. */
export function BarredIcon(props: LineIconProps) {
  return (
    <LineIcon {...props}>
      <path d="M8 13.5v-10" />
      <path d="M3.5 3h9" strokeWidth="2.4" />
    </LineIcon>
  );
}
