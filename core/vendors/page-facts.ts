/**
 * What a page says about itself, as far as the signals need it. The extension fills it from a capped walk of the top frame
 * (text nodes, never innerText); the accuracy command fills it from stored pages. Nothing here leaves the device.
 */
export type PageFacts = {
  /** The address of the page, as the browser shows it. */
  address: string;
  /** `document.title`. */
  title: string;
  /** `meta[name=description]`, otherwise `og:description`; empty when there is none. */
  description: string;
  /** `og:site_name`, otherwise `meta[name=application-name]`; empty when there is none. */
  siteName: string;
  /** `og:type`, lower case (`website`, `article`); empty when there is none. */
  openGraphType: string;
  /** The page has `article:published_time`, or a byline (`rel=author`) with a `<time>`. */
  hasPublicationDate: boolean;
  /** The nodes of JSON-LD blocks, flattened out of `@graph`, at most `pageLimits.structuredItems`. */
  structured: readonly StructuredItem[];
  /** The text of h1 to h3 in the main content, in reading order, at most `pageLimits.headings`. */
  headings: readonly string[];
  /**
   * The text outside of navigation, header and footer, one line for each block, at most `pageLimits.mainText` characters.
   * Headings, lists, tables and controls of the main content are part of it.
   */
  mainText: string;
  /** The text of nav, header and footer, at most `pageLimits.navigationText` characters. */
  navigationText: string;
  /** The labels of buttons, submit inputs and links that look like buttons, each once, at most `pageLimits.controls`. */
  controls: readonly string[];
  /** Where the links of the main content lead, each once, at most `pageLimits.links`. */
  links: readonly PageLink[];
  /** A visible `input[type=password]` is there: somebody signs in or up. */
  hasPasswordField: boolean;
};

/** One node of structured data. */
export type StructuredItem = {
  /** `@type`, without the address of schema.org. */
  types: readonly string[];
  name: string;
  /** `applicationCategory`, empty when there is none. */
  category: string;
  /** The node carries `offers`. A price of 0 is boiler-plate and says nothing of the cost. */
  hasOffers: boolean;
};

/** A link's target without its query. */
export type PageLink = { host: string; path: string };

/** The caps that keep a walk over any page short. */
export const pageLimits = {
  mainText: 20_000,
  navigationText: 4_000,
  headings: 60,
  controls: 80,
  links: 200,
  structuredItems: 30,
} as const;

/** Facts of a page of which only the address and the title are known; the caller adds what it has. */
export function emptyPageFacts(address: string, title: string): PageFacts {
  return {
    address,
    title,
    description: '',
    siteName: '',
    openGraphType: '',
    hasPublicationDate: false,
    structured: [],
    headings: [],
    mainText: '',
    navigationText: '',
    controls: [],
    links: [],
    hasPasswordField: false,
  };
}
