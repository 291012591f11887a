// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mayNameAi } from '../../../core/vendors/may-name-ai.ts';
import { scorePage } from '../../../core/vendors/score-page.ts';
import { collectFacts } from '../../../extension/content/collect-facts.ts';

const folder = 'test/fixtures/vendor-pages';
const pagesIn = (kind: 'sells-ai' | 'sells-no-ai'): string[] => readdirSync(`${folder}/${kind}`).sort();

/** Whether the extension would take a page for one that sells AI: from its HTML, by the way that a page of the web goes. */
function sellsAi(place: string): boolean {
  const html = readFileSync(`${folder}/${place}`, 'utf8');
  const address = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(page, 'location', { value: new URL(address) });
  const facts = { ...collectFacts(page), address };
  return mayNameAi(`${facts.description}\n${page.documentElement.textContent}`) && scorePage(facts).sellsAi;
}

/** Vendors' pages that do not say what they sell, so that nobody could tell from the page alone. */
const silent: Readonly<Record<string, string>> = {
  'medical-scribe.html': 'has no word of AI, nor of anything that only AI does',
  'security-copilot.html': 'says “agentic” once, in its title',
};

describe('made pages of vendors, in their HTML', () => {
  test.each(pagesIn('sells-ai'))('%s', (name) => {
    expect(sellsAi(`sells-ai/${name}`)).toBe(!(name in silent));
  });

  test('few of them are silent', () => {
    expect(Object.keys(silent).every((name) => pagesIn('sells-ai').includes(name))).toBe(true);
    expect(Object.keys(silent).length / pagesIn('sells-ai').length).toBeLessThan(0.1);
  });
});

describe('made pages that only look like a vendor’s', () => {
  test.each(pagesIn('sells-no-ai'))('%s', (name) => {
    expect(sellsAi(`sells-no-ai/${name}`)).toBe(false);
  });
});
