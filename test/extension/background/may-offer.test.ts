import { expect, test } from 'vitest';
import { mayOffer } from '../../../extension/background/look-at-tab.ts';

test.each([
  ['https://vendor.example/pricing', true],
  ['http://vendor.example/', false],
  ['https://localhost/', false],
  ['https://10.0.0.7/', false],
  ['https://wiki.corp/', false],
  ['https://erp.northwind.internal/', false],
  ['https://printer.local/', false],
  ['https://intranet/', false],
  ['chrome://settings/', false],
  ['file:///home/a.html', false],
])('%s: %s', (address, may) => {
  expect(mayOffer(address)).toBe(may);
});
