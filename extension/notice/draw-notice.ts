import type { NoticeContent } from './notice-words.ts';

/** What a person did in the notice. `until`: how long they want to hear no more of it. */
export type NoticeAct =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'snoozed'; readonly until: 'day' | 'month' | 'always' };

const SVG = 'http://www.w3.org/2000/svg';
const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.5',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const fill = { fill: 'currentColor' };
const light = { ...line, stroke: 'var(--s)' };
type Shape = readonly [path: string, look: Readonly<Record<string, string>>];

const square = 'M4.7 1.7h6.6a3 3 0 0 1 3 3v6.6a3 3 0 0 1-3 3H4.7a3 3 0 0 1-3-3V4.7a3 3 0 0 1 3-3z';
const icons: Readonly<Record<string, readonly Shape[]>> = {
  brand: [
    [
      'M4.6 1h6.8A3.6 3.6 0 0 1 15 4.6v6.8a3.6 3.6 0 0 1-3.6 3.6H4.6A3.6 3.6 0 0 1 1 11.4V4.6A3.6 3.6 0 0 1 4.6 1z',
      fill,
    ],
    ['M3.6 7.2 5.5 9.1 9 4.9M7.3 8.8l.4.4 4.6-5M3.7 12h8.6', light],
  ],
  unknown: [
    [square, { ...line, 'stroke-dasharray': '2.6 1.9' }],
    ['M6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.35-.9.7-.9 1.3M8 11.3v.1', line],
  ],
  'in-review': [
    [square, line],
    ['M8 4.8V8l2.3 1.6', line],
  ],
  'approved-with-conditions': [
    [square, line],
    ['M5 6.2l1.5 1.5L9.8 4.4M5 11h6', line],
  ],
  prohibited: [
    ['M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z', fill],
    ['M4.6 8h6.8', { ...light, 'stroke-width': '2' }],
  ],
  snooze: [['M13.4 9.7A5.9 5.9 0 0 1 6.3 2.6a5.9 5.9 0 1 0 7.1 7.1z', line]],
  close: [['M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4', line]],
};
const tones: Readonly<Record<NoticeContent['state'], string>> = {
  unknown: 'in',
  'in-review': 'ne',
  'approved-with-conditions': 'if',
  prohibited: 'no',
};

/**
 * Draws the notice with DOM calls alone: every word goes in as text, whatever a page, a feed or a settings file put into it.
 * `act` is called for each thing that a person does; whether to believe the click is the caller's business.
 */
export function drawNotice(
  page: Document,
  content: NoticeContent,
  act: (act: NoticeAct, event: Event) => void,
): HTMLElement {
  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Readonly<Record<string, string>> = {},
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Tag] => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const icon = (name: string, tone = ''): SVGElement => {
    const svg = page.createElementNS(SVG, 'svg');
    for (const [key, value] of [
      ['viewBox', '0 0 16 16'],
      ['aria-hidden', 'true'],
      ['class', tone],
    ] as const)
      svg.setAttribute(key, value);
    for (const [d, look] of icons[name] ?? []) {
      const path = page.createElementNS(SVG, 'path');
      for (const [key, value] of Object.entries({ ...look, d })) path.setAttribute(key, value);
      svg.append(path);
    }
    return svg;
  };

  const snooze = make(
    'button',
    {
      type: 'button',
      class: 'icon',
      'aria-label': 'Snooze this notice',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    icon('snooze'),
  );
  const close = make('button', { type: 'button', class: 'icon', 'aria-label': 'Close notice' }, icon('close'));
  const open = make('button', { type: 'button', class: content.isPrimary ? 'primary' : '' }, content.button);
  const words = make('div', {}, make('h2', {}, content.title), make('p', {}, content.text));
  if (content.quote !== undefined) {
    const quote = make('p', { class: 'quote' }, `“${content.quote}” `);
    const { source } = content;
    if (source?.link !== undefined && /^https:\/\//.test(source.link)) {
      quote.append(make('a', { href: source.link, target: '_blank', rel: 'noopener noreferrer' }, source.name));
    } else if (source !== undefined) quote.append(source.name);
    words.append(quote);
  }
  words.append(make('div', { class: 'actions' }, open));
  const notice = make(
    'aside',
    { 'aria-label': `Countersign: ${content.title}` },
    make('div', { class: 'head' }, icon('brand'), make('span', {}, content.head), snooze, close),
    make('div', { class: 'body' }, icon(content.state, tones[content.state]), words),
  );
  open.addEventListener('click', (event) => act({ kind: 'opened' }, event));
  close.addEventListener('click', (event) => act({ kind: 'closed' }, event));
  addMenu(notice, snooze, make, act);
  return notice;
}

const waits = [
  ['day', 'For a day'],
  ['month', 'For a month'],
  ['always', 'Always on this site…'],
] as const;

type Make = (tag: 'div' | 'button', attributes: Readonly<Record<string, string>>, ...children: string[]) => HTMLElement;

/** The menu of the snooze button. Esc closes it first, and the notice only then. */
function addMenu(
  notice: HTMLElement,
  button: HTMLElement,
  make: Make,
  act: (act: NoticeAct, event: Event) => void,
): void {
  let menu: HTMLElement | null = null;
  const close = (): void => {
    menu?.remove();
    menu = null;
    button.setAttribute('aria-expanded', 'false');
  };
  button.addEventListener('click', () => {
    if (menu !== null) return close();
    menu = make('div', { class: 'menu', role: 'menu', 'aria-label': 'Snooze' });
    for (const [until, label] of waits) {
      const item = make('button', { type: 'button', role: 'menuitem' }, label);
      item.addEventListener('click', (event) => act({ kind: 'snoozed', until }, event));
      menu.append(item);
    }
    notice.append(menu);
    button.setAttribute('aria-expanded', 'true');
    (menu.firstElementChild as HTMLElement | null)?.focus();
  });
  notice.addEventListener('keydown', (event) => {
    // The page must not take what is typed here for its own shortcuts.
    event.stopPropagation();
    if (event.key === 'Escape') {
      if (menu === null) return act({ kind: 'closed' }, event);
      close();
      button.focus();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (menu === null || step === 0) return;
    event.preventDefault();
    const items = [...menu.children] as HTMLElement[];
    const at = items.findIndex((item) => item.matches(':focus'));
    items[(at + step + items.length) % items.length]?.focus();
  });
}
