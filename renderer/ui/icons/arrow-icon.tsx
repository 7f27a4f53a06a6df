import { LineIcon, type LineIconProps } from './line-icon.tsx';

/** A line with a plain arrow. */
export function ArrowIcon(props: LineIconProps) {
  return (
    <LineIcon {...props}>
      <path d="M8 13.5v-11M4 6.5l4-4 4 4" />
    </LineIcon>
  );
}
