// What a person would see or miss, found in a page: each function runs in it, and uses nothing from outside of itself.

/**
 * Words that a line break cuts in two although they are short; addresses may break anywhere.
 * @param {string} root
 */
export function cutWords(root) {
  const LONGEST = 12;
  const cut = [];
  const texts = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const part = text.parentElement;
    if (part.closest('.sr, svg, textarea, select, .paper') || !part.checkVisibility()) continue;
    for (const { index, 0: token } of text.data.matchAll(/\S+/g)) {
      if (/\w[./@]\w/.test(token)) continue;
      for (const { index: at, 0: word } of token.matchAll(/[\p{L}\p{N}]+/gu)) {
        if (word.length > LONGEST) continue;
        const range = document.createRange();
        range.setStart(text, index + at);
        range.setEnd(text, index + at + word.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top));
        if (lines.size > 1) cut.push(`cut: "${word}" in "${text.data.slice(0, 40)}"`);
      }
    }
  }
  return cut;
}

/**
 * Controls that show no ring when the focus comes to them by a key, or that something else hides then (WCAG 2.2, 2.4.7
 * and 2.4.11).
 * @param {string} root
 */
export async function lostFocus(root) {
  const lost = [];
  const before = document.activeElement;
  if (before instanceof HTMLElement) before.blur();
  // A menu closes when the focus leaves it.
  await new Promise(requestAnimationFrame);
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  for (const stop of document.querySelector(root).querySelectorAll(stops)) {
    stop.focus({ focusVisible: true });
    if (document.activeElement !== stop) continue;
    const name = `<${stop.tagName.toLowerCase()}> ${(stop.getAttribute('aria-label') ?? stop.id) || stop.textContent.slice(0, 40)}`;
    const { left, top, width, bottom } = stop.getBoundingClientRect();
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const there = document.elementFromPoint(left + Math.min(width / 2, 16), middle);
    const label = stop.closest('label');
    const isSeen = there !== null && (stop.contains(there) || label?.contains(there) === true);
    if (!isSeen) lost.push(`hidden with the focus on it: ${name}`);
    let ringed = stop;
    while (ringed !== null && getComputedStyle(ringed).outlineStyle === 'none') ringed = ringed.parentElement;
    if (ringed === null) lost.push(`no ring: ${name}`);
  }
  if (before instanceof HTMLElement) before.focus();
  return lost;
}
