import { LineIcon, type LineIconProps } from './line-icon.tsx';

/** There is more to the right. */
export function OnwardIcon(props: LineIconProps) {
  return (
    <LineIcon {...props}>
      <path d="M6 3.5l4.5 4.5-4.5 4.5" />
    </LineIcon>
  );
}
