import { expect, test } from 'vitest';
import { senderOf, type SenderFacts } from '../../../extension/background/sender.ts';

const own = { id: 'ours', root: 'chrome-extension://ours/' };
const page = { id: 'ours', url: 'https://a.example/x', frameId: 0, tab: { id: 7 } };

const table: readonly (readonly [string, SenderFacts, string])[] = [
  ['a page of the extension', { id: 'ours', url: 'chrome-extension://ours/popup/index.html' }, 'extension-page'],
  [
    'a page of the extension in a tab',
    { ...page, url: 'chrome-extension://ours/register/index.html' },
    'extension-page',
  ],
  ['a content script in the top frame', page, 'content'],
  ['a content script in a frame', { ...page, frameId: 3 }, 'stranger'],
  ['a content script on http', { ...page, url: 'http://a.example/' }, 'stranger'],
  ['a page whose address begins like ours', { ...page, url: 'https://chrome-extension.example/' }, 'content'],
  ['another extension', { id: 'theirs', url: 'chrome-extension://ours/popup/index.html' }, 'stranger'],
  ['nobody', {}, 'stranger'],
  ['a script without a tab', { id: 'ours', url: 'https://a.example/', frameId: 0 }, 'stranger'],
];

test.each(table)('%s', (_name, facts, kind) => {
  expect(senderOf(facts, own).kind).toBe(kind);
});

test('the address is the one that the browser gives', () => {
  expect(senderOf(page, own)).toEqual({ kind: 'content', tab: 7, address: 'https://a.example/x' });
});
