import { LineIcon, type LineIconProps } from './line-icon.tsx';

/** Two things on one bracket, and one line from it. */
export function BracketIcon(props: LineIconProps) {
  return (
    <LineIcon {...props}>
      <path d="M8 2v4.5M3.5 9.5v-3h9v3" />
      <rect x="1.5" y="9.5" width="4" height="4" rx="1" />
      <rect x="10.5" y="9.5" width="4" height="4" rx="1" />
    </LineIcon>
  );
}
