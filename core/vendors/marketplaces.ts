/**
 * The forms of listing pages. A pattern is a host and a whole path; its segments are
 * - a literal (`marketplace`),
 * - `:name` or `:vendor`, which hold words of the product's or vendor's name,
 * - `:kind(id)`, something of a known shape that names nothing (see `segmentShapes`),
 * - `*`, any one segment, and a last `**`, any rest.
 * A language in front of the path (`/en-us/`) is passed over. `*.` in front of the host stands for one label.
 * `not` lists first segments that look like a listing's but lead to a category, a search or a comparison.
 */
export type Marketplace = {
  id: string;
  /** As people call it. */
  title: string;
  patterns: readonly string[];
  not?: readonly string[];
  /** Cut off the page's title, with what stands before it. */
  suffixes: readonly string[];
  /** Browsers let no content script onto the page: only address and title can be read. */
  unreadable?: true;
  /** Every listing there is AI: a directory of AI tools. */
  aiOnly?: true;
};

export const marketplaces: readonly Marketplace[] = [
  {
    id: 'aws',
    title: 'AWS Marketplace',
    patterns: [
      'aws.amazon.com/marketplace/pp/:prodview(id)',
      'aws.amazon.com/marketplace/pp/:prodview(id)/**',
      'aws.amazon.com/marketplace/pp/:asin(id)',
      'aws.amazon.com/marketplace/server/procurement',
      'aws.amazon.com/marketplace/saas/ordering',
    ],
    suffixes: ['AWS Marketplace'],
  },
  {
    id: 'microsoft',
    title: 'Microsoft Marketplace',
    patterns: [
      'marketplace.microsoft.com/product/:offer(name)',
      'marketplace.microsoft.com/product/*/:offer(name)',
      'appsource.microsoft.com/product/*/:offer(name)',
      'azuremarketplace.microsoft.com/marketplace/apps/:offer(name)',
    ],
    suffixes: ['Microsoft Marketplace', 'Microsoft AppSource', 'Microsoft Azure Marketplace', 'Azure Marketplace'],
  },
  {
    id: 'google-workspace',
    title: 'Google Workspace Marketplace',
    patterns: [
      'workspace.google.com/marketplace/app/:name/:digits(id)',
      'workspace.google.com/u/*/marketplace/app/:name/:digits(id)',
    ],
    suffixes: ['Google Workspace Marketplace'],
  },
  {
    id: 'google-cloud',
    title: 'Google Cloud Marketplace',
    patterns: ['console.cloud.google.com/marketplace/product/:vendor/:name'],
    suffixes: ['Marketplace', 'Google Cloud console', 'Google Cloud Console'],
  },
  {
    id: 'appexchange',
    title: 'Salesforce AppExchange',
    patterns: [
      'appexchange.salesforce.com/appxListingDetail',
      'appexchange.salesforce.com/appxReviews',
      'appexchangejp.salesforce.com/appxListingDetail',
    ],
    suffixes: ['Salesforce AppExchange', 'AppExchange'],
  },
  {
    id: 'atlassian',
    title: 'Atlassian Marketplace',
    patterns: ['marketplace.atlassian.com/apps/:digits(id)', 'marketplace.atlassian.com/apps/:digits(id)/:name'],
    suffixes: ['Atlassian Marketplace'],
  },
  {
    id: 'slack',
    title: 'Slack Marketplace',
    patterns: [
      'slack.com/marketplace/:slackapp(name)',
      '*.slack.com/marketplace/:slackapp(name)',
      'slack.com/apps/:slackapp(name)',
      '*.slack.com/apps/:slackapp(name)',
    ],
    suffixes: ['Slack Marketplace', 'Slack App Directory'],
  },
  {
    id: 'chrome',
    title: 'Chrome Web Store',
    patterns: [
      'chromewebstore.google.com/detail/:chromeid(id)',
      'chromewebstore.google.com/detail/:name/:chromeid(id)',
      'chromewebstore.google.com/detail/:name/:chromeid(id)/**',
      'chrome.google.com/webstore/detail/:chromeid(id)',
      'chrome.google.com/webstore/detail/:name/:chromeid(id)',
    ],
    suffixes: ['Chrome Web Store'],
    unreadable: true,
  },
  {
    id: 'edge',
    title: 'Edge Add-ons',
    patterns: [
      'microsoftedge.microsoft.com/addons/detail/:name/:chromeid(id)',
      'microsoftedge.microsoft.com/addons/detail/:chromeid(id)',
    ],
    suffixes: ['Microsoft Edge Addons', 'Microsoft Edge Add-ons'],
    unreadable: true,
  },
  {
    id: 'firefox',
    title: 'Firefox Add-ons',
    patterns: ['addons.mozilla.org/firefox/addon/:name', 'addons.mozilla.org/android/addon/:name'],
    suffixes: ['Get this Extension for', 'Holen Sie sich diese Erweiterung für', 'Add-ons for Firefox'],
    unreadable: true,
  },
  {
    id: 'shopify',
    title: 'Shopify App Store',
    patterns: ['apps.shopify.com/:name'],
    not: [
      'app-store',
      'browse',
      'categories',
      'collections',
      'compare',
      'editions',
      'login',
      'partners',
      'search',
      'sitemap',
      'stories',
    ],
    suffixes: ['Shopify App Store'],
  },
  {
    id: 'hubspot',
    title: 'HubSpot Marketplace',
    patterns: [
      'ecosystem.hubspot.com/marketplace/apps/*/*/:name',
      'ecosystem.hubspot.com/marketplace/apps/:numbered(name)',
      'ecosystem.hubspot.com/marketplace/listing/:name',
    ],
    suffixes: ['HubSpot Marketplace', 'HubSpot Integration', 'HubSpot App Marketplace'],
  },
  {
    id: 'github',
    title: 'GitHub Marketplace',
    patterns: ['github.com/marketplace/:name', 'github.com/marketplace/models/:vendor/:name'],
    not: ['actions', 'category', 'collections', 'models', 'new', 'partnership'],
    suffixes: ['GitHub Marketplace', 'GitHub'],
  },
  {
    id: 'sap',
    title: 'SAP Store',
    patterns: ['store.sap.com/dcp/*/product/:sapid(id)/:name'],
    suffixes: ['SAP Store'],
  },
  {
    id: 'canva',
    title: 'Canva Apps',
    patterns: ['canva.com/apps/:canvaid(id)/:name'],
    suffixes: ['Canva Apps', 'Canva'],
  },
  {
    id: 'zapier',
    title: 'Zapier',
    patterns: ['zapier.com/apps/:name/integrations'],
    suffixes: ['Zapier', 'Integrations', 'Connect Your Apps with Zapier'],
  },
  {
    id: 'g2',
    title: 'G2',
    patterns: ['g2.com/products/:name/reviews', 'g2.com/products/:name/pricing', 'g2.com/products/:name/features'],
    suffixes: ['G2', 'Reviews'],
  },
  {
    id: 'capterra',
    title: 'Capterra',
    patterns: [
      '~capterra/p/:digits(id)/:name',
      '~capterra/p/:digits(id)/:name/*',
      '~capterra/reviews/:digits(id)/:name',
      '~capterra/software/:digits(id)/:name',
    ],
    suffixes: ['Capterra', 'Reviews', 'Pricing', 'Software'],
  },
  {
    id: 'getapp',
    title: 'GetApp',
    patterns: ['~getapp/*/a/:name', '~getapp/*/a/:name/*'],
    suffixes: ['GetApp', 'Reviews', 'Pricing'],
  },
  {
    id: 'software-advice',
    title: 'Software Advice',
    patterns: [
      'softwareadvice.com/*/:profile(name)',
      'softwareadvice.com/*/:profile(name)/*',
      'softwareadvice.com/product/:numberfirst(name)/*',
      'softwareadvice.com/product/:numberfirst(name)',
    ],
    suffixes: ['Software Advice', 'Reviews', 'Pricing'],
  },
  {
    id: 'trustradius',
    title: 'TrustRadius',
    patterns: [
      'trustradius.com/products/:name/reviews',
      'trustradius.com/products/:name/pricing',
      'trustradius.com/products/:name/reviews/**',
    ],
    suffixes: ['TrustRadius', 'Reviews', 'Pricing'],
  },
  {
    id: 'gartner',
    title: 'Gartner Peer Insights',
    patterns: [
      'gartner.com/reviews/market/*/vendor/:vendor/product/:name',
      'gartner.com/reviews/market/*/vendor/:vendor/product/:name/**',
      'gartner.com/reviews/product/:name',
    ],
    suffixes: ['Gartner Peer Insights', 'Reviews'],
  },
  {
    id: 'product-hunt',
    title: 'Product Hunt',
    patterns: [
      'producthunt.com/products/:name',
      'producthunt.com/products/:name/launches',
      'producthunt.com/products/:name/launches/**',
      'producthunt.com/products/:name/reviews',
      'producthunt.com/posts/:name',
    ],
    suffixes: ['Product Hunt'],
  },
  {
    id: 'appsumo',
    title: 'AppSumo',
    patterns: ['appsumo.com/products/:name', 'appsumo.com/products/:name/*'],
    suffixes: ['AppSumo', 'Exclusive Offer from AppSumo'],
  },
  {
    id: 'theresanaiforthat',
    title: "There's An AI For That",
    patterns: ['theresanaiforthat.com/ai/:name'],
    suffixes: ["There's An AI For That"],
    aiOnly: true,
  },
  {
    id: 'futurepedia',
    title: 'Futurepedia',
    patterns: ['futurepedia.io/tool/:name'],
    suffixes: ['Futurepedia'],
    aiOnly: true,
  },
  { id: 'toolify', title: 'Toolify', patterns: ['toolify.ai/tool/:name'], suffixes: ['Toolify'], aiOnly: true },
  {
    id: 'tap4',
    title: 'Tap4 AI',
    patterns: ['ai.tap4.ai/ai/:name', 'tap4.ai/ai/:name'],
    suffixes: ['Tap4 AI'],
    aiOnly: true,
  },
  {
    id: 'alternativeto',
    title: 'AlternativeTo',
    patterns: ['alternativeto.net/software/:name/about', 'alternativeto.net/software/:name'],
    suffixes: ['AlternativeTo'],
  },
  {
    id: 'vendr',
    title: 'Vendr',
    patterns: ['vendr.com/marketplace/:name', 'vendr.com/buyer-guides/:name'],
    not: ['categories', 'category', 'search'],
    suffixes: ['Vendr', 'Software Pricing & Plans'],
  },
  {
    id: 'spendhound',
    title: 'SpendHound',
    patterns: ['spendhound.com/marketplace/:pricing(name)'],
    suffixes: ['SpendHound'],
  },
  {
    id: 'g-cloud',
    title: 'UK Digital Marketplace',
    patterns: [
      'applytosupply.digitalmarketplace.service.gov.uk/g-cloud/services/:digits(id)',
      'digitalmarketplace.service.gov.uk/g-cloud/services/:digits(id)',
    ],
    suffixes: ['Digital Marketplace', 'GOV.UK'],
  },
];
