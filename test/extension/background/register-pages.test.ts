import { describe, expect, it } from 'vitest';
import { feedEntryOf } from '../../../core/intake/feed.ts';
import type { RegisterState } from '../../../core/intake/register-state.ts';
import { registerOf, type RegisterEntry } from '../../../core/intake/register.ts';
import { registerPages } from '../../../extension/background/register-pages.ts';
import { sampleRecords } from '../fake-ports.ts';

const { entries } = registerOf(sampleRecords());

function stateOf(product: string, source: 'feed' | 'device'): RegisterState {
  const found = entries.find(({ subject }) => subject.product === product) as RegisterEntry;
  const entry = feedEntryOf(found, false);
  return entry === null ? { state: 'unknown' } : { state: entry.state, source, entry };
}

describe('the pages of the register', () => {
  it('are none for what nobody has asked for', () => {
    expect(registerPages({ state: 'unknown' }, entries)).toEqual({ record: null, exception: null });
  });

  it('lead to the record on this device, and to an exception from a refusal or a condition', () => {
    expect(registerPages(stateOf('Quillhaven Screening', 'device'), entries)).toEqual({
      record: 'register/index.html?entry=entry-000006',
      exception: 'register/index.html?entry=entry-000006&form=ask-exception',
    });
    expect(registerPages(stateOf('DeepL Pro', 'device'), entries)).toEqual({
      record: 'register/index.html?entry=entry-000003',
      exception: 'register/index.html?entry=entry-000003&form=ask-exception',
    });
    const approved = registerPages(stateOf('Portwise Customs', 'device'), entries);
    expect(approved.exception).toBeNull();
  });

  it('lead from the feed’s refusal to an exception only where this device holds the product', () => {
    const refused = stateOf('Quillhaven Screening', 'feed');
    expect(registerPages(refused, entries)).toEqual({
      record: 'register/index.html?tab=feed',
      exception: 'register/index.html?entry=entry-000006&form=ask-exception',
    });
    const others = entries.filter(({ id }) => id !== 'entry-000006');
    expect(registerPages(refused, others)).toEqual({ record: 'register/index.html?tab=feed', exception: null });
  });
});
