/** How the image of a figure for those who take no SVG is drawn: at a width in CSS px, then enlarged. */
export const figureImageSize = { drawingWidth: 400, scale: 3 } as const;
