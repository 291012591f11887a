/** What an entry of the catalogue sells, for the alternatives that a register offers within one category. */
export const vendorCategories = [
  'agent-automation',
  'audio-voice',
  'chat-assistant',
  'coding',
  'customer-support',
  'data-ml-platform',
  'design',
  'education',
  'embedded-ai-saas',
  'finance',
  'healthcare',
  'hr-recruiting',
  'image',
  'legal',
  'llm-api',
  'meeting-notes',
  'other',
  'sales-marketing',
  'search-research',
  'security',
  'video',
  'writing',
] as const;

export type VendorCategory = (typeof vendorCategories)[number];

/** `ai-native`: AI is what is sold. `embedded`: other software that comes with AI features. */
export const vendorKinds = ['ai-native', 'embedded'] as const;
export type VendorKind = (typeof vendorKinds)[number];

/** `high`: checked by hand or named by several sources. `medium`: one source. */
export const vendorConfidences = ['high', 'medium'] as const;
export type VendorConfidence = (typeof vendorConfidences)[number];

/** One line of the catalogue. */
export type VendorEntry = {
  /**
   * The host that sells it, lower case, without `www.`, stands for its subdomains too. With a path (`ibm.com/watsonx`)
   * it stands for that host and the addresses below that path alone.
   */
  domain: string;
  vendor: string;
  product: string;
  category: VendorCategory;
  kind: VendorKind;
  confidence: VendorConfidence;
};
