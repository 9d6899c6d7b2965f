/** Size of a share image in px: the shape that social networks agree on. */
export const shareSize = { width: 1200, height: 630 } as const;
