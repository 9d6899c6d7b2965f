import { dark, forced, light, type Palette } from './palette.ts';

const rules = (c: Palette): string => `
.g{display:block;overflow:visible;font:400 12px/1 AHN,Arial,Helvetica,AHW,sans-serif;font-variant-numeric:tabular-nums;fill:${c.ink}}
.g line{stroke-width:1}
.g text{stroke:none}
.g-band{fill:${c.rule};opacity:.45}
.g-lead{stroke:${c.rule};stroke-dasharray:1 3}
.g-axis{stroke:${c.soft};fill:${c.soft}}
.g-note,.g-missing{fill:${c.soft};font-style:italic}
.g-dot,.g-bar{fill:${c.mark}}
.g-zero{fill:${c.ink}}
.g-doubt{fill:${c.paper};stroke:${c.mark};stroke-width:1.5}
.g-mel{fill:${c.slate};stroke:${c.slate};font-weight:700}
.g-qpv{fill:${c.soft};stroke:${c.soft};font-weight:700}
.g-mel line{stroke-width:1.5}
.g-qpv line{stroke-width:1.5;stroke-dasharray:4 3}
.g-focus{fill:${c.brick};font-weight:700}
.g-link{stroke:${c.mark}}
.g-link line,.g-link path{stroke-width:2;fill:none;stroke-dasharray:none}
.g-link.g-mel{stroke:${c.slate}}
.g-link.g-qpv{stroke:${c.soft}}
.g-link.g-focus{stroke:${c.brick}}
.g-thread{stroke:${c.mark}}
.g-line{stroke:${c.soft}}
.g-line.g-mel{stroke:${c.slate}}
.g-line.g-focus{stroke:${c.brick}}
.g-base{stroke:${c.rule}}
.g-ticks{stroke:${c.mark}}
.g-head{font-weight:700}
.g-quiet{font-weight:400}
.g-thread path,.g-line path{fill:none}
.g-thread path{stroke-width:.75}
.g-line path{stroke-width:2}
.g-line.g-focus path{stroke-width:3}
.g-line.g-qpv path{stroke-dasharray:4 3}
.g-doubt.g-mel,.g-doubt.g-qpv{fill:${c.paper}}
.g-doubt.g-focus{fill:${c.paper};stroke:${c.brick};stroke-width:2}
`;

/** Where neither our typeface nor Arial is at hand, the size that brings the faces that take their place to the widths of text-width.ts, by weight. */
export const wideFaceSize = { 400: '86%', 700: '83%' } as const;

const wideFaces = `
@font-face{font-family:AHW;src:local("DejaVu Sans"),local("Noto Sans");size-adjust:${wideFaceSize[400]}}
@font-face{font-family:AHW;src:local("DejaVu Sans Bold"),local("Noto Sans Bold");font-weight:700;size-adjust:${wideFaceSize[700]}}
`;

const variables: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  rule: 'var(--rule)',
  mark: 'var(--mark)',
  brick: 'var(--brick)',
  slate: 'var(--slate)',
};

const forcedRules = `.g{${declare(forced)}}.g-band{fill:none;stroke:CanvasText;opacity:1}`;

/** Stylesheet of a drawing in a page that declares all the colours of palette.ts as custom properties. */
export const framedCss = compact(
  `${wideFaces}${rules(variables)}@media (forced-colors:active){${forcedRules}}`,
);

/** Stylesheet of a drawing in a page that declares them too, but a darker one for its own marks. */
export const chartCss = `.g{--mark:${light.mark}}@media (prefers-color-scheme:dark){.g{--mark:${dark.mark}}}${framedCss}`;

/**
 * Stylesheet of a drawing on its own: light and dark with the reader’s setting, or as the end of its address says
 * (`#clair` is the id of the root, `#sombre` that of its first group), and forced colours.
 * Each colour is written plain before its variable, for programs that know none: they would paint all in black.
 */
export const standaloneCss = compact(
  [
    wideFaces,
    `.g{${declare(light)}}@media (prefers-color-scheme:dark){.g{${declare(dark)}}}`,
    `:root:target .g{${declare(light)}}.g:target,.g:target .g{${declare(dark)}}`,
    `@media (forced-colors:active){${forcedRules.replace('.g{', ':root .g.g{')}}`,
    plainFirst(rules(variables)),
  ].join(''),
);

/** Stylesheet without variables or conditions, for programs that know neither. */
export function flatCss(palette: Palette): string {
  return compact(rules(palette));
}

/** A stylesheet whose declarations of a variable colour follow the same in its light colour: a program that cannot read the second keeps the first. */
export function plainFirst(css: string): string {
  const colors: Readonly<Record<string, string>> = { ...light };
  return css.replace(/[a-z-]+:var\(--([a-z]+)\)/gu, (whole, role: string) => {
    const color = colors[role];
    if (color === undefined) throw new Error(`No colour "${role}" in the palette.`);
    return `${whole.slice(0, whole.indexOf(':'))}:${color};${whole}`;
  });
}

function declare(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, color]) => `--${name}:${color}`)
    .join(';');
}

function compact(css: string): string {
  return css.replaceAll('\n', '');
}
