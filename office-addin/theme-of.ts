/** The look that goes with the host's background. `surface`: the pane may take the host's own colour, without a seam. */
export type HostTheme = { readonly theme: 'light' | 'dark'; readonly surface: string | null };

const DARK_BELOW = 0.35;
/** WCAG: what text needs on its ground at the highest level. */
const NEEDED_CONTRAST = 7;
/** `--text` of both themes in panel/styles/tokens.css. */
const TEXT = { light: '#1a1c21', dark: '#eceef1' } as const;

/** Reads `#rrggbb`; null for anything else, and the pane follows the system then. */
export function themeOf(background: string | undefined): HostTheme | null {
  const ground = luminance(background ?? '');
  if (ground === null || background === undefined) return null;
  const theme = ground < DARK_BELOW ? 'dark' : 'light';
  const text = luminance(TEXT[theme]) ?? 0;
  const contrast = (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
  return { theme, surface: contrast >= NEEDED_CONTRAST ? background : null };
}

function luminance(colour: string): number | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const linear = (hex: string): number => {
    const value = parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
