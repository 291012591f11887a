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
    [
      'the comments that Word saves below the text',
      `${prose}<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>We must comply with all laws.</p></div></div>`,
    ],
    [
      'the comments that Google Docs saves below the text',
      `${prose}<div class="c9"><p class="c1"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>We must comply.</span></p><p>With all laws.</p></div>`,
    ],
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

  it('parts paragraphs where two breaks stand, and takes a bold line above a break for a heading', () => {
    expect(
      lines(
        '<div><b>Scope</b><br>All staff.<br> <br />And suppliers.<br><b>Owner:</b> Jo<br><b>Version</b><br>2</div>',
      ),
    ).toEqual(['h4 Scope', 'All staff.', 'And suppliers.\nOwner: Jo\nVersion\n2']);
  });

  it('reads text with its own lines as text', () => {
    expect(
      lines(
        '<pre>AI POLICY\n\nThis policy applies to everyone who works for Northwind and to every AI\nsystem that is used &amp; bought.\n\n- Ask first.\n- Then buy.\n</pre>',
      ),
    ).toEqual([
      'h1 AI POLICY',
      'This policy applies to everyone who works for Northwind and to every AI system that is used & bought.',
      '• Ask first.',
      '• Then buy.',
    ]);
  });

  it('reads pairs of labels and values that stand abreast', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    expect(
      lines(
        `<table>${row('Version', '2.1', 'Policy owner', 'Jo')}${row('Approved by', 'Board', 'Next review', '')}</table>`,
      ),
    ).toEqual([
      '[0,0] Version',
      '[0,1 Version] 2.1',
      '[0,2] Policy owner',
      '[0,3 Policy owner] Jo',
      '[1,0] Approved by',
      '[1,1 Approved by] Board',
      '[1,2] Next review',
    ]);
    const head = row('Version', 'Date', 'Approved by', 'Status');
    expect(lines(`<table>${head}${row('1.0', 'May', 'Board', 'Final')}</table>`)).toContain(
      '[1,2 May / Approved by] Board',
    );
  });

  it('reads what an accordion is headed by, and no other button', () => {
    expect(
      lines(
        `<main><h3><button aria-expanded="false">Allowed tools</button></h3><div>${prose}</div><button><h3>Data</h3></button><button>Accept all</button></main>`,
      ),
    ).toEqual(['h3 Allowed tools', read, 'h3 Data']);
  });

  it('keeps the title where it stands beside the text', () => {
    expect(
      lines(
        `<div class="topbar">Call us</div><div><ul><li><a href="/a">Other</a></li></ul><div><div><h1>AI policy</h1></div><div>${prose}${prose}</div></div></div>`,
      ),
    ).toEqual(['h1 AI policy', read, read]);
  });

  it.each([
    ['Cookiebot', '<div id="CybotCookiebotDialog">This website uses cookies</div>'],
    ['Complianz', '<div id="cmplz-cookiebanner-container"><div>Manage consent</div></div>'],
    ['OneTrust', '<div id="onetrust-banner-sdk"><p>By clicking accept you agree.</p></div>'],
    ['buttons to share it', '<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3></div>'],
  ])('leaves out %s', (_, furniture) => {
    expect(lines(`<h1>AI policy</h1>${prose}${furniture}`)).toEqual(['h1 AI policy', read]);
  });

  it('leaves out the marks of footnotes and lines that only lead elsewhere on the page', () => {
    expect(
      lines(
        '<p><a href="#p">1. Purpose</a> &nbsp; <a href="#p">1</a></p><ul><li><a href="#s">Scope</a><ul><li><a href="#t">Staff</a></li></ul></li></ul>' +
          '<h2 id="p"><a href="#p">Purpose</a></h2><p>We care.<sup><a href="#fn1" id="ref1">1</a></sup> See <a href="#s">scope</a> and x<sup>2</sup>.</p>' +
          '<ol><li id="fn1">A note. <a href="#ref1">↩︎</a></li></ol><div id="ftn2"><p><a href="#_ftnref2">[2]</a> Another.</p></div>',
      ),
    ).toEqual(['h2 Purpose', 'We care. See scope and x2.', '(footnote) A note.', '(footnote) Another.']);
  });

  it('reads marks that are typed before the lines of one paragraph', () => {
    expect(lines('<p>Staff must:<br>1. ask<br>2. wait</p><p>Mail:<br>x@y.example</p>')).toEqual([
      'Staff must:',
      '1. ask',
      '2. wait',
      'Mail:\nx@y.example',
    ]);
  });

  it('reads what Google Docs writes: levels by class, bold type by rule, the title', () => {
    const page =
      '<html><head><style>.c1{color:#000;font-weight:700}.c2{font-weight:400}</style></head><body><p class="c4 title"><span>AI policy</span></p>' +
      '<ul class="c8 lst-kix_a-0 start"><li><span>one</span></li></ul><ul class="lst-kix_a-1 start"><li><span>inner</span></li></ul>' +
      '<p><span class="c1">Scope</span></p><p><span class="c2">All staff.</span></p></body></html>';
    expect(drawBlocks(readHtml(page))).toEqual(['h1 AI policy', '• one', '  • inner', 'h4 Scope', 'All staff.']);
    expect(
      lines(
        '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">Data stays here</span></p><p><span style="font-weight:700;">Scope</span></p><p>All.</p></b>',
      ),
    ).toEqual(['Data stays here', 'h4 Scope', 'All.']);
  });

  it('reads what Word saves as filtered: its title, marks and levels', () => {
    const item = (left: string, mark: string, text: string): string =>
      `<p class=MsoListParagraph style='${left}text-indent:-18.0pt'><span>${mark}<span>&nbsp;&nbsp;&nbsp; </span></span>${text}</p>`;
    expect(
      lines(
        `<p class=MsoTitle>AI Policy</p><h1>1<span>&nbsp;&nbsp;&nbsp; </span>Purpose</h1>${item('', '·', 'one')}${item('margin-left:72.0pt;', 'o', 'below it')}`,
      ),
    ).toEqual(['h1 AI Policy', 'h1 1 Purpose', '• one', '  • below it']);
  });

  it('reads what the page says about itself', () => {
    const { title, properties } = readHtml(
      '<html><head><title>Policy | N</title><meta name="author" content="Jo"><meta property="article:modified_time" content="2026-03-04T10:00:00Z"></head><body><h1>AI policy</h1></body></html>',
    );
    expect(title).toBe('AI policy');
    expect(properties).toEqual({ title: 'Policy | N', author: 'Jo', modified: '2026-03-04' });
  });
});
