import * as z from 'zod/mini';
import type { PageFacts } from '../../core/vendors/page-facts.ts';
import type { PageView } from './page-view.ts';
import type { Spoken } from '../notice/notice-words.ts';

const tab = z.number().check(z.gte(0));
const line = (most: number) => z.string().check(z.maxLength(most));
const lines = (count: number, most: number) => z.array(line(most)).check(z.maxLength(count));

/** What a content script collected. It comes from a process that the page may have taken over: everything is bounded. */
const factsSchema = z.strictObject({
  address: line(4_000),
  title: line(1_000),
  description: line(2_000),
  siteName: line(300),
  openGraphType: line(100),
  hasPublicationDate: z.boolean(),
  structured: z
    .array(z.strictObject({ types: lines(10, 100), name: line(300), category: line(200), hasOffers: z.boolean() }))
    .check(z.maxLength(30)),
  headings: lines(60, 500),
  mainText: line(20_100),
  navigationText: line(4_100),
  controls: lines(80, 200),
  links: z.array(z.strictObject({ host: line(300), path: line(1_000) })).check(z.maxLength(200)),
  hasPasswordField: z.boolean(),
});

/** What a content script may say. Nothing of consequence: at most it learns what the notice says, and opens a surface. */
export const contentMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page-facts'), facts: factsSchema }),
  z.strictObject({ type: z.literal('notice-shown') }),
  z.strictObject({ type: z.literal('notice-opened') }),
  z.strictObject({ type: z.literal('notice-snoozed'), until: z.enum(['day', 'month', 'always']) }),
]);

/** What only the extension's own pages may say. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page-view'), tab }),
  z.strictObject({ type: z.literal('read-page'), tab }),
  z.strictObject({ type: z.literal('report-not-ai'), tab }),
  z.strictObject({ type: z.literal('answer-notice'), tab, name: line(120), reason: z.exactOptional(line(2_000)) }),
  z.strictObject({ type: z.literal('snooze-site'), domain: line(300), until: z.enum(['day', 'month', 'always']) }),
  z.strictObject({ type: z.literal('wake-site'), domain: line(300) }),
  z.strictObject({ type: z.literal('drain-outbox') }),
  z.strictObject({ type: z.literal('refresh') }),
]);

/** `PageFacts` in the place of what the schema makes of it: the same, but nobody may change it. */
export type ContentMessage =
  | Exclude<z.output<typeof contentMessageSchema>, { type: 'page-facts' }>
  | { readonly type: 'page-facts'; readonly facts: PageFacts };
export type PageMessage = z.output<typeof pageMessageSchema>;
export type Message = ContentMessage | PageMessage;

export type Done = { readonly ok: true } | { readonly ok: false; readonly problem: string };
export type PageRead =
  | { readonly ok: true; readonly address: string; readonly title: string; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/** What each message is answered with. */
export type Replies = {
  'page-facts': Spoken | null;
  'notice-shown': Done;
  'notice-opened': Done;
  'notice-snoozed': Done;
  'page-view': PageView | Extract<Done, { ok: false }>;
  'read-page': PageRead;
  'report-not-ai': Done;
  'answer-notice': Done;
  'snooze-site': Done;
  'wake-site': Done;
  'drain-outbox': Done;
  refresh: Done;
};
export type ReplyTo<Of extends Message> = Replies[Of['type']];

/** Given to a message that its sender may not send, or that has another shape. */
export const refused: Done = { ok: false, problem: 'Refused.' };
