// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageLimits } from '../../../core/vendors/page-facts.ts';
import { contentMessageSchema } from '../../../extension/background/messages.ts';
import { collectFacts, limits } from '../../../extension/content/collect-facts.ts';

function page(body: string, head = ''): ReturnType<typeof collectFacts> {
  const parsed = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);
  document.head.replaceChildren(parsed(head));
  document.body.replaceChildren(parsed(body));
  return collectFacts(document);
}

test('has the limits of the domain', () => {
  expect(limits).toEqual(pageLimits);
});

test('keeps navigation, header and footer apart from the main text, one line for each block', () => {
  const facts = page(
    '<header><nav>Home Pricing</nav></header><main><h1>AI  notes</h1><p>For <b>your</b> meetings.</p><ul><li>One<li>Two</ul></main><footer>Legal</footer>',
  );
  expect(facts.mainText).toBe('AI notes\nFor your meetings.\nOne\nTwo');
  expect(facts.navigationText).toContain('Home Pricing');
  expect(facts.navigationText).toContain('Legal');
  expect(facts.headings).toEqual(['AI notes']);
});

test('a header inside an article belongs to it', () => {
  expect(page('<article><header>By Jo</header><p>Text</p></article>').mainText).toBe('By Jo\nText');
});

test('leaves out scripts, styles and what is hidden', () => {
  const facts = page(
    '<p>Seen</p><script>let x</script><style>p{}</style><p hidden>Not</p><div aria-hidden="true">Nor</div>',
  );
  expect(facts.mainText).toBe('Seen');
});

test('gathers controls, links and structured data', () => {
  const facts = page(
    '<main><button>Start free trial</button><a class="btn" href="https://checkout.example/pay?id=1">Buy</a><input type="submit" value="Go"></main>',
    '<script type="application/ld+json">{"@graph":[{"@type":"SoftwareApplication","name":"Notes","offers":{}}]}</script><script type="application/ld+json">{broken</script>',
  );
  expect(facts.controls).toEqual(['Start free trial', 'Buy', 'Go']);
  expect(facts.links).toEqual([{ host: 'checkout.example', path: '/pay' }]);
  expect(facts.structured).toEqual([{ types: ['SoftwareApplication'], name: 'Notes', category: '', hasOffers: true }]);
});

test.each([
  'https://a.example/x/y?z=1#part',
  'https://a.example',
  'https://a.example:8443/x',
  'http://user:word@a.example/x@y:1',
  'https://a.example?to=https://b.example/z',
  'https://xn--bcher-kva.example/%20a',
  'mailto:a@b.example',
  'javascript:void(0)',
  'ftp://a.example/x',
])('reads where a link leads as the browser does: %s', (address) => {
  const { protocol, hostname: host, pathname: path } = new URL(address);
  const expected = /^https?:$/.test(protocol) ? [{ host, path }] : [];
  expect(page(`<main><a href="${address}">There</a></main>`).links).toEqual(expected);
});

test('keeps words and lines apart as they stand, whatever white space the page has between them', () => {
  const facts = page(
    '<main><p>\n  One\ttwo\u00a0three  <b>four</b>five\n</p>six<div hidden>x</div>seven<p></p> eight</main>',
  );
  expect(facts.mainText).toBe('One two three fourfive\nsix\nseven\neight');
});

test('navigation inside navigation ends where the outer one ends, empty or not', () => {
  const facts = page('<nav>a<nav>b</nav>c</nav><p>d</p><footer></footer><p>e</p><nav><p>f</p></nav>g');
  expect(facts.mainText).toBe('d\ne\ng');
  expect(facts.navigationText).toBe('a\nb\nc\nf');
});

test('what it collects from a very large page is within what the worker takes', () => {
  const facts = page(
    `<main>${'<section><h2>Head</h2><p>Some words about AI.</p><button>Buy</button><a href="https://a.example/x">y</a></section>'.repeat(3_000)}</main>`,
    `<title>${'t'.repeat(5_000)}</title><meta name="description" content="${'d'.repeat(9_000)}">`,
  );
  expect(contentMessageSchema.safeParse({ type: 'page-facts', facts }).success).toBe(true);
});
