import type { ReactNode } from 'react';

export interface LineIconProps {
  readonly size?: number;
  readonly className?: string | undefined;
}

/** The frame of the icons drawn here: a 16 unit square, stroked in the colour of the text. */
export function LineIcon({
  size = 16,
  className,
  children,
}: LineIconProps & { readonly children: ReactNode }) {
  return (
    <svg
      aria-hidden
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}
