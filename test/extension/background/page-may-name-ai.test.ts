// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { aiNames } from '../../../core/vendors/may-name-ai.ts';
import { pagePhrases } from '../../../core/vendors/page-phrases.ts';
import { pageMayNameAi } from '../../../extension/background/page-may-name-ai.ts';

function show(body: string, description = ''): void {
  const parsed = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);
  document.head.replaceChildren(parsed(`<meta name="description" content="${description}">`));
  document.body.replaceChildren(parsed(body));
}

const looksLikeIt = (): Promise<boolean> => pageMayNameAi(aiNames.inCapitals.source, aiNames.inAnyCase.source);

/** Every wording of the table by which a page is said to name AI. */
const wordings = pagePhrases.ai.flatMap((phrase) =>
  phrase
    .split(' ')
    .reduce<string[]>(
      (starts, place) => starts.flatMap((start) => place.split('|').map((word) => `${start} ${word}`.trim())),
      [''],
    ),
);

test.each(wordings)('%s: the page is looked at', async (wording) => {
  show(`<p>Made with ${wording === 'ai' ? 'AI' : wording}.</p>`);
  expect(await looksLikeIt()).toBe(true);
});

test.each([
  'We do not train models on customer data.',
  'Write a prompt and send it.',
  'Trained on 40 million claims.',
  'Creates a chat completion.',
])('%s: what only AI has is looked at', async (text) => {
  show(`<p>${text}</p>`);
  expect(await looksLikeIt()).toBe(true);
});

test('the description counts, and a script does', async () => {
  show('<p>Hello</p>', 'Notes by AI');
  expect(await looksLikeIt()).toBe(true);
  show('<p>Hello</p><script type="application/json">{"about":"machine learning"}</script>');
  expect(await looksLikeIt()).toBe(true);
});

test.each([
  '<p>The ferry leaves at eight.</p>',
  '<p>J’ai dit que tu as raison; dalle ai bambini, chairs and mail.</p>',
  '<p>Our kiosk sells maize, air and said MAIN STREET.</p>',
])('%s: nothing names AI', async (body) => {
  show(body);
  expect(await looksLikeIt()).toBe(false);
});

test('a very long page is looked at', async () => {
  show(`<p>${'ferry '.repeat(200_000)}</p>`);
  expect(await looksLikeIt()).toBe(true);
});
