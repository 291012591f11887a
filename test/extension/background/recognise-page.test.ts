import { expect, test } from 'vitest';
import type { FeedEntry } from '../../../core/intake/feed.ts';
import { emptyIndex, indexRegister } from '../../../core/intake/register-state.ts';
import { changeCatalogue } from '../../../core/vendors/change-catalogue.ts';
import { openCatalogue } from '../../../core/vendors/open-catalogue.ts';
import { packCatalogue } from '../../../core/vendors/pack-catalogue.ts';
import { offer } from './offer.ts';
import type { VendorEntry } from '../../../core/vendors/vendor-entry.ts';
import { scorePage } from '../../../core/vendors/score-page.ts';
import { vendorNames } from '../../../core/vendors/vendor-names.ts';
import { ownDomain, recognisePage, type Knowledge } from '../../../extension/background/recognise-page.ts';

const tidewater: VendorEntry = {
  domain: 'tidewaternotes.example',
  vendor: 'Tidewater Labs',
  product: 'Tidewater Notes',
  category: 'meeting-notes',
  kind: 'ai-native',
  confidence: 'high',
};

function knowledge(silence: readonly string[] = [], published: readonly FeedEntry[] = []): Knowledge {
  const shipped = openCatalogue(packCatalogue([tidewater]));
  const register = { feed: indexRegister(published), device: emptyIndex };
  return { catalogues: changeCatalogue(shipped, { add: [], silence }), names: () => vendorNames(shipped), register };
}

const parley: FeedEntry = { vendor: 'Parley Ltd', product: 'Parley', domain: 'parley.example', category: 'meeting-notes', state: 'prohibited', since: '2026-06-02', conditions: [] }; // prettier-ignore

test('a page of the catalogue is recognised by its address alone, with its moment', () => {
  expect(
    recognisePage({ address: 'https://app.tidewaternotes.example/pricing?x', title: '' }, knowledge()),
  ).toMatchObject({
    product: 'Tidewater Notes',
    by: 'catalogue',
    moment: 'comparesPrice',
    because: ['pricing'],
  });
});

test('a listing of a marketplace is recognised by its name', () => {
  const address = 'https://chromewebstore.google.com/detail/tidewater-notes/abcdefghijklmnopabcdefghijklmnop';
  expect(recognisePage({ address, title: 'Tidewater Notes - Chrome Web Store' }, knowledge())).toMatchObject({
    product: 'Tidewater Notes',
    by: 'marketplace',
  });
});

test('what the register names is recognised by its own host, and by no other', () => {
  const at = (address: string, silence: string[] = []) =>
    recognisePage({ address, title: '' }, knowledge(silence, [parley]));
  expect(at('https://www.parley.example/')).toMatchObject({
    product: 'Parley',
    domain: 'parley.example',
    by: 'register',
  });
  expect(recognisePage({ address: 'https://parley.example/', title: '' }, knowledge([], [{ ...parley, domain: 'www.parley.example' }]))?.by).toBe('register'); // prettier-ignore
  expect(at('https://app.parley.example/')).toBeNull();
  expect(at('https://notparley.example/')).toBeNull();
  expect(at('https://parley.example/', ['parley.example'])).toBeNull();
});

const told = { facts: offer, score: scorePage };

test('an unknown page is recognised by its signals, and says with which words', () => {
  const found = recognisePage({ address: offer.address, title: offer.title, told }, knowledge());
  expect(found).toMatchObject({ product: 'Gullwing', domain: 'unknown.example', by: 'signals', kind: 'unknown' });
  expect(found?.why.length).toBeGreaterThan(0);
});

test('what an unknown page was told by is quoted as it stands there, AI first, and nothing of how it was found', () => {
  const facts = {
    ...offer,
    address: 'https://unknown.example/features',
    title: 'Gullwing',
    description: '',
    mainText: 'Unsere KI liest Rechnungen und lernt aus jeder Korrektur.\nAb 39 € pro Monat\n14 Tage kostenlos',
    controls: ['Demo anfordern'],
  };
  const found = recognisePage(
    { address: facts.address, title: facts.title, told: { facts, score: scorePage } },
    knowledge(),
  );
  expect(found?.why[0]).toBe('KI');
  expect(found?.why).toContain('demo anfordern');
  expect(found?.why.filter((quote) => /#|\bai\b|buying/.test(quote))).toEqual([]);
});

test('an unknown page that was not read is nothing', () => {
  expect(recognisePage({ address: offer.address, title: offer.title }, knowledge())).toBeNull();
});

test('a domain that the organisation silenced is nothing, whatever its pages say', () => {
  const silent = knowledge(['unknown.example', 'tidewaternotes.example']);
  expect(recognisePage({ address: offer.address, title: offer.title, told }, silent)).toBeNull();
  expect(recognisePage({ address: 'https://tidewaternotes.example/', title: '' }, silent)).toBeNull();
});

test('what is listed on a marketplace never stands for the marketplace', () => {
  const listed = (name: string) => ({ address: `https://theresanaiforthat.com/ai/${name}/?ref=x`, title: '' });
  const gullwing = recognisePage(listed('gullwing'), knowledge());
  expect(gullwing).toMatchObject({ by: 'marketplace', domain: 'theresanaiforthat.com/ai/gullwing/' });
  // As older versions, or other people, have written it into a register.
  const registers = (domain: string): FeedEntry[] => [{ ...parley, product: 'Gullwing', domain }];
  for (const domain of ['theresanaiforthat.com', 'theresanaiforthat.com/ai/gullwing/', 'www.capterra.com']) {
    const known = knowledge([], registers(domain));
    expect(recognisePage({ address: 'https://theresanaiforthat.com/', title: '' }, known)).toBeNull();
    expect(recognisePage({ address: 'https://www.capterra.com/artificial-intelligence-software/', title: '' }, known)).toBeNull(); // prettier-ignore
    expect(recognisePage(listed('other'), known)).toMatchObject({ product: expect.not.stringMatching('Gullwing') as string }); // prettier-ignore
  }
});

test.each([
  ['https://www.gullwing.example/pricing', 'www.gullwing.example'],
  ['https://chromewebstore.google.com/category/extensions', ''],
  ['https://www.capterra.co.uk/', ''],
  ['http://intranet/assistant', ''],
  ['chrome://settings', ''],
])('the domain of what is sold on %s is “%s”', (address, domain) => {
  expect(ownDomain(address)).toBe(domain);
});
