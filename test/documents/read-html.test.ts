import { describe, expect, it } from 'vitest';
import { readHtml } from '../../documents/read-html.ts';
import { drawBlocks } from './draw-blocks.ts';

const lines = (body: string) =>
  drawBlocks(readHtml(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`));
const prose = '<p>This policy applies to everyone who works for Northwind and to every AI system that is used.</p>';
const read = 'This policy applies to everyone who works for Northwind and to every AI system that is used.';

describe('reading a web page', () => {
  it.each([
    ['navigation and the page edges', `<header><nav>Home</nav></header><main>${prose}</main><footer>© N</footer>`],
    [
      'cookie banners and asides',
      `<div id="cookie-consent">Cookies!</div><article>${prose}<aside>Ad</aside></article>`,
    ],
    [
      'hidden text',
      `${prose}<p hidden>a</p><p style="display: none">b</p><div aria-hidden="true">c</div><template>d</template>`,
    ],
    ['scripts and styles', `<script>a</script><style>b</style>${prose}<noscript>c</noscript>`],
    ['deleted text', `${prose}<del>old</del><s>older</s>`],
  ])('leaves out %s', (_, body) => {
    expect(lines(body)).toEqual([read]);
  });

  it('keeps a page whose outermost class only names its layout', () => {
    expect(
      lines(
        `<div class="page has-sidebar"><div class="content"><h1>AI policy</h1>${prose}</div><div class="sidebar">Other</div></div>`,
      ),
    ).toEqual(['h1 AI policy', read]);
  });

  it('reads lists with their numbers and definition lists as pairs', () => {
    expect(
      lines('<ol start="3" type="a"><li>x<ul><li>y</ul><li><p>z</p><p>more</p></ol><dl><dt>Owner</dt><dd>Jo</dd></dl>'),
    ).toEqual(['c. x', '  • y', 'd. z', '~ more', '[0,0] Owner', '[0,1 Owner] Jo']);
  });

  it('reads the lists that Word writes as paragraphs, with their levels', () => {
    const item = (style: string, mark: string, text: string): string =>
      `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:${style} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(
      lines(item('l0 level1', '·', 'one') + item('l0 level2', 'o', 'below it') + item('l1 level3', 'a.', 'deeper')),
    ).toEqual(['• one', '  • below it', '    a. deeper']);
  });

  it('works out spans and heads of tables', () => {
    expect(
      lines('<table><thead><tr><th>Role<th>Duty</thead><tr><td rowspan="2">Board<td>Approves<tr><td>Reviews</table>'),
    ).toEqual([
      '[0,0] Role',
      '[0,1] Duty',
      '[1,0 / Role] Board',
      '[1,1 Board / Duty] Approves',
      '[2,1 Board / Duty] Reviews',
    ]);
  });

  it('reads the text in a table that only lays the page out', () => {
    expect(lines(`<table><tr><td><a href="/">Home</a></td><td><h1>AI policy</h1>${prose}</td></tr></table>`)).toEqual([
      'Home',
      'h1 AI policy',
      read,
    ]);
  });

  it('keeps line breaks of the writer and joins those of the source', () => {
    expect(lines('<p>one\n  two<br>three <b>four</b>&nbsp;five</p>')).toEqual(['one two\nthree four\u00A0five']);
  });

  it('reads what the page says about itself', () => {
    const { title, properties } = readHtml(
      '<html><head><title>Policy | N</title><meta name="author" content="Jo"><meta property="article:modified_time" content="2026-03-04T10:00:00Z"></head><body><h1>AI policy</h1></body></html>',
    );
    expect(title).toBe('AI policy');
    expect(properties).toEqual({ title: 'Policy | N', author: 'Jo', modified: '2026-03-04' });
  });
});
