/**
 * Runs in the page, so it may use nothing from outside itself. Whether the page may name AI, by the sources of `aiNames`
 * as core's `mayNameAi` has it: a page that does not is not walked. One native read and two searches, when the page has
 * nothing better to do. The text of scripts is read too, and a very long page is taken to name it: both only mean a
 * closer look.
 */
export async function pageMayNameAi(inCapitals: string, inAnyCase: string): Promise<boolean> {
  if (typeof requestIdleCallback === 'function') {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
  }
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const text = `${description}\n${document.documentElement.textContent ?? ''}`;
  return text.length > 1_000_000 || new RegExp(inCapitals).test(text) || new RegExp(inAnyCase, 'i').test(text);
}
