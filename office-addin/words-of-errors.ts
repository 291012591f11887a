import type { HostFailure } from '../panel/document-host.ts';

/** What Word says with a code, in plain words and with what to do. */
const WORDS: Readonly<Record<string, string>> = {
  AccessDenied: 'Word did not allow it: the document is protected or read-only.',
  NotAllowed: 'Word did not allow it here.',
  NotImplemented: 'This version of Word cannot do it.',
  ApiNotFound: 'This version of Word cannot do it.',
  ItemNotFound: 'That text has changed since.',
  HostRestartNeeded: 'Word needs a restart. Save the document, then close and open Word.',
  ActivityLimitReached: 'Word is busy. It is tried again by itself.',
  SharedRuntimeNotAvailable: 'The pane lost its connection. Close it and open it again.',
};

/** Codes with which Word refuses an action, in contrast to not answering. */
const REFUSALS = new Set(['AccessDenied', 'NotAllowed', 'NotImplemented', 'ApiNotFound']);

/** The code that Office.js gives an error; empty for any other error. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}

/** A failure to hand to the pane. */
export function failureOf(error: unknown): HostFailure {
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    message: WORDS[code] ?? 'Word did not answer.',
    details: code === '' ? said : `${code}: ${said}`,
  };
}

/** As `refusalOf`, for underlines: Word without a subscription says only that something general went wrong (OfficeDev/office-js#5179). */
export function underlineRefusalOf(error: unknown): string | null {
  if (codeOf(error) !== 'GeneralException') return refusalOf(error);
  return locationOf(error) === 'Paragraph.insertAnnotations'
    ? 'It does so only with a Microsoft 365 subscription: sign in with one, then switch it on again.'
    : null;
}

function locationOf(error: unknown): unknown {
  const info = typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null;
  return typeof info === 'object' && info !== null && 'errorLocation' in info ? info.errorLocation : null;
}

/** The words of a refusal, or null when it is none. */
export function refusalOf(error: unknown): string | null {
  const code = codeOf(error);
  return REFUSALS.has(code) ? (WORDS[code] ?? null) : null;
}
