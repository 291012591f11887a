import { describe, expect, it, test } from 'vitest';
import { procurementMoment, type ProcurementMoment } from '../../../core/vendors/procurement-moment.ts';
import { page } from './sample-pages.ts';

const byAddress: readonly (readonly [address: string, moment: ProcurementMoment])[] = [
  ['https://acme.example/', 'looks'],
  ['https://acme.example/features', 'looks'],
  ['https://acme.example/pricing', 'comparesPrice'],
  ['https://acme.example/en-us/pricing/', 'comparesPrice'],
  ['https://acme.example/plans.html?ref=x', 'comparesPrice'],
  ['https://acme.example/de/preise', 'comparesPrice'],
  ['https://acme.example/book-a-demo', 'asksVendor'],
  ['https://acme.example/contact-sales', 'asksVendor'],
  ['https://meetings.hubspot.com/acme', 'asksVendor'],
  ['https://acme.example/signup', 'startsUse'],
  ['https://app.acme.example/register?plan=pro', 'startsUse'],
  ['https://acme.example/free-trial', 'startsUse'],
  ['https://acme.example/checkout', 'buys'],
  ['https://billing.acme.example/', 'buys'],
  ['https://checkout.stripe.com/c/pay/cs_live', 'buys'],
  ['https://acme.example/account/upgrade', 'buys'],
  ['https://acme.example/legal/dpa', 'contracts'],
  ['https://acme.example/subprocessors', 'contracts'],
  ['https://acme.example/terms-of-service', 'contracts'],
  ['https://acme.example/blog/pricing', 'looks'],
  ['https://docs.acme.example/billing', 'looks'],
  ['https://acme.example/help/checkout', 'looks'],
  ['not an address', 'looks'],
];

describe('the procurement moment', () => {
  test.each(byAddress)('%s: %s', (address, moment) => {
    expect(procurementMoment(page(address, 'Acme', 'Acme writes your emails.')).moment).toBe(moment);
  });

  it('is told by the title where the address says nothing', () => {
    expect(procurementMoment(page('https://acme.example/p/12', 'Plans and pricing | Acme', '')).moment).toBe(
      'comparesPrice',
    );
    expect(procurementMoment(page('https://acme.example/p/13', 'Talk to sales - Acme', '')).moment).toBe('asksVendor');
    expect(procurementMoment(page('https://acme.example/p/14', 'Data Processing Addendum', '')).moment).toBe(
      'contracts',
    );
  });

  it('is told by two prices, wherever they stand, but not by one', () => {
    expect(
      procurementMoment(page('https://acme.example/', 'Acme', 'Starter $10 per month / Pro $20 per month')),
    ).toEqual({
      moment: 'comparesPrice',
      because: ['Starter $10 per month', 'Pro $20 per month'],
    });
    expect(procurementMoment(page('https://acme.example/', 'Acme', 'From $10 per month')).moment).toBe('looks');
  });

  it('is not told by prices in an article', () => {
    const text = 'Starter costs $10 per month / Pro costs $20 per month';
    expect(procurementMoment(page('https://acme.example/x', 'Acme', text, { hasPublicationDate: true })).moment).toBe(
      'looks',
    );
    expect(procurementMoment(page('https://acme.example/news/x', 'Acme', text)).moment).toBe('looks');
  });

  it('starts use where a password is asked for beside a way to sign up', () => {
    const controls = ['Continue with Google', 'Create account'];
    const form = page('https://app.acme.example/welcome', 'Acme', '', { controls, hasPasswordField: true });
    expect(procurementMoment(form)).toEqual({ moment: 'startsUse', because: controls });
    // The same buttons on every page of the site mean nothing by themselves.
    expect(procurementMoment({ ...form, hasPasswordField: false }).moment).toBe('looks');
    // Signing in to what is used already is no start.
    expect(procurementMoment({ ...form, controls: ['Sign in'] }).moment).toBe('looks');
  });

  it('buys where a control pays, or a link leads to a checkout', () => {
    expect(procurementMoment(page('https://acme.example/x', 'Acme', '', { controls: ['Pay now'] })).moment).toBe(
      'buys',
    );
    const links = [{ host: 'buy.stripe.com', path: '/abc' }];
    expect(procurementMoment(page('https://acme.example/x', 'Acme', '', { links }))).toEqual({
      moment: 'buys',
      because: ['buy.stripe.com'],
    });
    expect(
      procurementMoment(
        page('https://acme.example/x', 'Acme', '', { links: [{ host: 'buy.stripe.com.evil.example', path: '/' }] }),
      ).moment,
    ).toBe('looks');
  });

  it('asks the vendor where a calendar for meetings is linked', () => {
    const links = [{ host: 'calendly.com', path: '/acme/demo' }];
    expect(procurementMoment(page('https://acme.example/x', 'Acme', '', { links })).moment).toBe('asksVendor');
  });
});
