import { describe, expect, it, test } from 'vitest';
import { marketplaceListing } from '../../../core/vendors/marketplace-listing.ts';
import { vendorNames } from '../../../core/vendors/vendor-names.ts';
import { shippedCatalogue } from './shipped-catalogue.ts';

const chromeId = 'abcdefghijklmnopabcdefghijklmnop';

const listings: readonly (readonly [address: string, marketplace: string, product: string])[] = [
  ['https://aws.amazon.com/marketplace/pp/prodview-abcdefgh23456?sr=0-1&ref_=beagle', 'aws', ''],
  ['https://aws.amazon.com/marketplace/pp/B0ABCDEF12', 'aws', ''],
  ['https://aws.amazon.com/marketplace/server/procurement?productId=1b2c', 'aws', ''],
  ['https://marketplace.microsoft.com/en-us/product/saas/acme.acme-copilot?tab=Overview', 'microsoft', 'acme copilot'],
  ['https://marketplace.microsoft.com/en-us/product/WA200010010', 'microsoft', ''],
  ['https://appsource.microsoft.com/en-us/product/office/WA200001234', 'microsoft', ''],
  [
    'https://azuremarketplace.microsoft.com/de-de/marketplace/apps/acme.writer-ai?tab=PlansAndPrice',
    'microsoft',
    'writer ai',
  ],
  ['https://workspace.google.com/marketplace/app/acme_ai_writer/123456789012', 'google-workspace', 'acme ai writer'],
  ['https://console.cloud.google.com/marketplace/product/acme-public/acme-vision', 'google-cloud', 'acme vision'],
  ['https://appexchange.salesforce.com/appxListingDetail?listingId=a0N3000000B5lqvEAB', 'appexchange', ''],
  [
    'https://marketplace.atlassian.com/apps/1234567890/acme-copilot-for-jira?tab=overview&hosting=cloud',
    'atlassian',
    'acme copilot for jira',
  ],
  ['https://marketplace.atlassian.com/apps/1234567890', 'atlassian', ''],
  ['https://slack.com/marketplace/A012ABCDEF-acme-ai', 'slack', 'acme ai'],
  ['https://acme.slack.com/marketplace/A012ABCDEF', 'slack', ''],
  [`https://chromewebstore.google.com/detail/acme-ai/${chromeId}`, 'chrome', 'acme ai'],
  [`https://chromewebstore.google.com/detail/${chromeId}?hl=de`, 'chrome', ''],
  ['https://addons.mozilla.org/en-US/firefox/addon/acme-ai/', 'firefox', 'acme ai'],
  ['https://apps.shopify.com/acme-ai-chat', 'shopify', 'acme ai chat'],
  ['https://ecosystem.hubspot.com/marketplace/apps/sales/calling/acme-ai', 'hubspot', 'acme ai'],
  ['https://ecosystem.hubspot.com/marketplace/listing/acme-ai', 'hubspot', 'acme ai'],
  ['https://github.com/marketplace/acme-review', 'github', 'acme review'],
  ['https://store.sap.com/dcp/en/product/display-0000061234_live_v1/acme-ai', 'sap', 'acme ai'],
  ['https://zapier.com/apps/acme-ai/integrations', 'zapier', 'acme ai'],
  ['https://www.g2.com/products/acme-ai/reviews', 'g2', 'acme ai'],
  ['https://www.capterra.com/p/123456/Acme-AI/', 'capterra', 'Acme AI'],
  ['https://www.capterra.co.uk/software/123456/acme-ai', 'capterra', 'acme ai'],
  ['https://fr.capterra.ca/software/123456/acme-ai', 'capterra', 'acme ai'],
  ['https://www.getapp.com/ai-software/a/acme-ai/reviews', 'getapp', 'acme ai'],
  ['https://www.softwareadvice.com/chatbot/acme-ai-profile/', 'software-advice', 'acme ai'],
  ['https://www.trustradius.com/products/acme-ai/pricing', 'trustradius', 'acme ai'],
  ['https://www.gartner.com/reviews/market/ai-code-assistants/vendor/acme/product/acme-code', 'gartner', 'acme code'],
  ['https://www.producthunt.com/products/acme-ai', 'product-hunt', 'acme ai'],
  ['https://appsumo.com/products/acme-ai/', 'appsumo', 'acme ai'],
  ['https://theresanaiforthat.com/ai/acme-ai/?ref=featured', 'theresanaiforthat', 'acme ai'],
  ['https://www.futurepedia.io/tool/acme-ai', 'futurepedia', 'acme ai'],
  ['https://www.toolify.ai/tool/acme-ai/', 'toolify', 'acme ai'],
  ['https://alternativeto.net/software/acme-ai/about/', 'alternativeto', 'acme ai'],
  ['https://www.vendr.com/marketplace/acme', 'vendr', 'acme'],
  ['https://www.spendhound.com/marketplace/acme-pricing', 'spendhound', 'acme'],
  ['https://www.applytosupply.digitalmarketplace.service.gov.uk/g-cloud/services/123456789012345', 'g-cloud', ''],
];

const others = [
  'https://aws.amazon.com/marketplace/search/results?searchTerms=ai',
  'https://aws.amazon.com/marketplace/seller-profile?id=abc',
  'https://marketplace.microsoft.com/en-us/search/products?search=ai',
  'https://appsource.microsoft.com/en-us/marketplace/apps?search=ai',
  'https://workspace.google.com/marketplace/search/ai',
  'https://console.cloud.google.com/marketplace/browse?q=ai',
  'https://console.cloud.google.com/marketplace/product/google/aiplatform.googleapis.com',
  'https://console.cloud.google.com/marketplace/product/bigquery-public-datasets/covid',
  'https://appexchange.salesforce.com/explore/business-needs',
  'https://marketplace.atlassian.com/vendors/123456789/acme',
  'https://marketplace.atlassian.com/search?query=ai',
  'https://slack.com/marketplace/category/At0EFWTR6D-featured',
  'https://chromewebstore.google.com/category/extensions',
  'https://chromewebstore.google.com/detail/acme-ai/short',
  'https://addons.mozilla.org/en-US/firefox/extensions/',
  'https://apps.shopify.com/categories/store-design',
  'https://apps.shopify.com/partners/acme',
  'https://ecosystem.hubspot.com/marketplace/apps/sales',
  'https://ecosystem.hubspot.com/marketplace/apps/app-cards',
  'https://github.com/marketplace',
  'https://github.com/marketplace/actions/setup-node',
  'https://github.com/marketplace/models',
  'https://zapier.com/apps/categories/ai',
  'https://www.g2.com/categories/ai-chatbots',
  'https://www.g2.com/compare/acme-vs-other',
  'https://www.capterra.com/ai-software/',
  'https://evil.example/capterra/p/123456/Acme-AI/',
  'https://capterra.com.evil.example/p/123456/Acme-AI/',
  'https://www.gartner.com/reviews/market/ai-code-assistants',
  'https://www.producthunt.com/topics/artificial-intelligence',
  'https://theresanaiforthat.com/s/writing/',
  'https://www.futurepedia.io/ai-tools/writing',
  'https://www.vendr.com/marketplace/categories',
  'https://notgithub.com/marketplace/acme-review',
];

describe('recognising a listing', () => {
  test.each(listings)('%s is a listing of %s', (address, marketplace, product) => {
    expect(marketplaceListing(address, '')).toMatchObject({ marketplace, product });
  });

  test.each(others)('%s is none', (address) => {
    expect(marketplaceListing(address, 'Acme AI | Marketplace')).toBeNull();
  });

  test.each([
    [
      'https://marketplace.atlassian.com/apps/1234567890/acme',
      'Acme Copilot for Jira | Atlassian Marketplace',
      'Acme Copilot for Jira',
    ],
    [
      'https://appexchange.salesforce.com/appxListingDetail?listingId=1',
      'Acme Assist - Acme Inc | Salesforce AppExchange',
      'Acme Assist',
    ],
    [`https://chromewebstore.google.com/detail/acme/${chromeId}`, 'Acme: AI writer - Chrome Web Store', 'Acme'],
    ['https://aws.amazon.com/marketplace/pp/prodview-abcdefgh23456', 'AWS Marketplace: Acme Vision', ''],
    ['https://www.g2.com/products/acme-ai/reviews', 'Loading...', 'acme ai'],
  ])('takes the name from the title: %s %s', (address, title, product) => {
    expect(marketplaceListing(address, title)?.product).toBe(product);
  });

  it('says where the page cannot be read, and where all listings are AI', () => {
    expect(marketplaceListing('https://addons.mozilla.org/firefox/addon/acme/', '')).toMatchObject({
      unreadable: true,
      aiOnly: false,
    });
    expect(marketplaceListing('https://www.toolify.ai/tool/acme', '')).toMatchObject({
      unreadable: false,
      aiOnly: true,
    });
  });
});

describe('finding an entry by name', () => {
  const names = vendorNames(shippedCatalogue());

  test.each([
    ['GitHub Copilot for Jira', '', 'GitHub Copilot'],
    ['Grammarly: AI Writing Assistant', '', 'Grammarly'],
    ['ElevenLabs', '', 'ElevenLabs'],
    ['eleven labs', '', 'ElevenLabs'],
    ['Perplexity - AI Companion', '', 'Perplexity'],
  ])('%s by %s is %s', (product, vendor, found) => {
    expect(names.find(product, vendor)?.product).toBe(found);
  });

  it('goes by the vendor where the product is unknown', () => {
    expect(
      names.find('Some new add-on', 'Anthropic PBC')?.vendor ?? names.find('Some new add-on', 'Anthropic')?.vendor,
    ).toBe('Anthropic');
  });

  it('leaves everyday words and unknown names alone', () => {
    expect(names.find('Compass', '')).toBeNull();
    expect(names.find('Time tracker for teams', '')).toBeNull();
    expect(names.find('', '')).toBeNull();
  });

  it('does not choose between two vendors of one name', () => {
    expect(names.find('Narrative', '')).toBeNull();
  });
});
