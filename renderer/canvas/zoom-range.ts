/** How far the map can be zoomed out, and in. */
export const LEAST_ZOOM = 0.05;
export const MOST_ZOOM = 3;
