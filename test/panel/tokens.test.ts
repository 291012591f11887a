import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticeStyle } from '../../extension/notice/notice-style.ts';
import { themeOf } from '../../office-addin/theme-of.ts';

const css = readFileSync(new URL('../../panel/styles/tokens.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const light = new Map(pairs.map(([, name = '', colour = '']) => [name, colour]));
const dark = new Map(pairs.map(([, name = '', , colour = '']) => [name, colour]));

const GROUNDS = ['surface', 'surface-sunken', 'surface-raised', 'surface-hover', 'surface-selected'];
const SOFT = ['partial-soft', 'missing-soft', 'info-soft', 'neutral-soft', 'accent-soft'];
/** WCAG 2.2, 1.4.3: what is read, and on what. */
const read: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...GROUNDS, ...SOFT, 'mark']],
  ...['text-2', 'text-3', 'link', 'accent', 'covered', 'partial', 'missing', 'info'].map(
    (name) => [name, GROUNDS] as const,
  ),
  ...['partial', 'missing', 'info', 'neutral', 'accent'].map((name) => [name, [`${name}-soft`]] as const),
  ['text-on-accent', ['accent', 'accent-hover']],
  ['mark-text', ['mark']],
  ['placeholder-text', ['placeholder']],
];
/** 1.4.11: the parts of controls and graphics. */
const seen = ['border-strong', 'focus', 'mark-line', 'placeholder-line'];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s tokens', (_, theme) => {
  const weaker = (name: string, grounds: readonly string[], least: number): string[] =>
    grounds
      .map((ground) => [ground, contrast(theme.get(name), theme.get(ground))] as const)
      .filter(([, ratio]) => !(ratio >= least))
      .map(([ground, ratio]) => `${name} on ${ground}: ${ratio.toFixed(1)}`);

  it('can be read', () => {
    expect(read.flatMap(([name, grounds]) => weaker(name, grounds, 4.5))).toEqual([]);
  });

  it('show the edges of controls and the ring', () => {
    const grounds = ['surface', 'surface-sunken', 'surface-raised'];
    expect(seen.flatMap((name) => weaker(name, grounds, 3))).toEqual([]);
  });
});

it('sets the tokens of both themes in one place, which what is wanted of contrast and colours can outdo', () => {
  const themed = [...css.matchAll(/:root\[data-theme='\w+'\] \{([^}]*)\}/g)].map(([, body = '']) => body.trim());
  expect(themed).toEqual(['color-scheme: light;', 'color-scheme: dark;']);
  expect(css).not.toContain('prefers-color-scheme');
});

it('leaves no token behind in forced colours', () => {
  const forced = css.slice(css.indexOf('forced-colors'));
  expect([...light.keys()].filter((name) => !forced.includes(`--${name}:`))).toEqual([]);
});

it('gives what cannot use the tokens their values', () => {
  const own = [...noticeStyle.matchAll(/#[0-9a-f]{3,6}\b/g)].map(([colour]) =>
    colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour,
  );
  const known = new Set([...light.values(), ...dark.values()]);
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((colour) => !known.has(colour))).toEqual([]);
  // A ground of the host's that the text of the theme is just readable on, and one that it is not.
  expect(themeOf(groundFor(light.get('text'), 7.1))?.surface).not.toBe(null);
  expect(themeOf(groundFor(light.get('text'), 6.9))?.surface).toBe(null);
});

/** The darkest grey on which the colour has the contrast. */
function groundFor(colour: string | undefined, least: number): string {
  const greys = Array.from({ length: 256 }, (_, value) => `#${value.toString(16).padStart(2, '0').repeat(3)}`);
  return greys.find((grey) => luminance(grey) > luminance(colour) && contrast(colour, grey) >= least) ?? '';
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** NaN for a colour that there is not. */
function luminance(colour = ''): number {
  const [red = NaN, green = NaN, blue = NaN] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((hex) => {
    const value = parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
