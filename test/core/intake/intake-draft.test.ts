import { describe, expect, it } from 'vitest';
import {
  draftProblems,
  firstOpenStep,
  intakeOfDraft,
  newDraft,
  readDraft,
  referenceOf,
} from '../../../core/intake/intake-draft.ts';
import { intakeSchema } from '../../../core/intake/intake.ts';
import { triageTable } from '../../../core/intake/triage-table.ts';
import { sampleDraft, sampleIntake } from './samples.ts';

const start = { id: 'draft-00000002', started: '2026-11-23T09:18:00Z', changed: '2026-11-23T09:18:00Z' };

describe('draft', () => {
  it('begins empty and asks step by step', () => {
    const draft = newDraft(start);
    expect(draftProblems(draft, 0).map(({ field }) => field)).toEqual(['vendor', 'product', 'owner']);
    expect(draftProblems(draft, 1).map(({ field }) => field)).toEqual(['purpose', 'users', 'use', 'name']);
    expect(draftProblems(draft, 2).map(({ field }) => field)).toEqual(['data', 'people', 'oversight']);
    expect(firstOpenStep(draft)).toBe(0);
    expect(firstOpenStep(sampleDraft())).toBeNull();
  });

  it('takes white space for nothing and limits length', () => {
    expect(draftProblems(sampleDraft({ owner: '  ' }), 0)).toEqual([
      { field: 'owner', message: 'Name the person who answers for its use.' },
    ]);
    expect(draftProblems(sampleDraft({ plan: 'x'.repeat(201) }), 0)).toEqual([
      { field: 'plan', message: 'At most 200 characters.' },
    ]);
  });

  it('is read again however much was typed into it', () => {
    const draft = sampleDraft({ purpose: 'Minutes. '.repeat(2_000) });
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('is read again without a line of the page that cannot be', () => {
    const [line] = sampleDraft().found;
    const broken = { ...line, address: `https://tidewaternotes.example/${'x'.repeat(3_000)}` };
    expect(readDraft({ ...sampleDraft(), found: [line, broken] })?.found).toEqual([line]);
  });

  it.each([
    ['a domain of letters that the register does not know', { domain: 'tidewäter.example' }],
    ['an address that is too long', { address: `https://tidewaternotes.example/${'x'.repeat(3_000)}` }],
    ['an address that is none of the web', { address: 'file:///home/page.html' }],
  ])('hands in without %s what the person has filled in', (_, told) => {
    const making = { handedIn: '2026-11-23T09:24:00Z', rules: triageTable };
    const intake = intakeOfDraft(sampleDraft(told), making);
    expect(intake?.subject.product).toBe('Tidewater Notes');
    expect(intakeSchema.safeParse(intake).success).toBe(true);
  });

  it('refuses a day that does not exist', () => {
    expect(draftProblems(sampleDraft({ exitBy: '2027-02-30' }), 2)).toEqual([
      { field: 'exitBy', message: 'Give a day that exists.' },
    ]);
    expect(draftProblems(sampleDraft({ exitBy: '2027-02-28' }), 2)).toEqual([]);
  });

  it('comes back from storage as it was, and survives fields that are missing', () => {
    const draft = sampleDraft();
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readDraft(start)).toEqual(newDraft(start));
    expect(readDraft({ ...start, data: 'everything' })).toBeNull();
    expect(readDraft(null)).toBeNull();
  });
});

describe('intakeOfDraft', () => {
  it('makes an intake that the schema takes and keeps the draft’s id', () => {
    const intake = sampleIntake({ exitBy: '2027-06-30', affected: 'Customers', contact: 'jonas@northwind.example' });
    expect(intakeSchema.safeParse(JSON.parse(JSON.stringify(intake))).success).toBe(true);
    expect(intake).toMatchObject({ id: 'draft-00000001', exitBy: '2027-06-30', triage: { tier: 'medium' } });
  });

  it('makes none while something is missing', () => {
    const making = { handedIn: '2026-11-23T09:24:00Z', rules: triageTable };
    expect(intakeOfDraft(sampleDraft({ purpose: '' }), making)).toBeNull();
  });

  it('gives the same reference for the same id, another for another', () => {
    expect(referenceOf('draft-00000001', '2026-11-23T09:24:00Z')).toMatch(/^AI-2026-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(sampleIntake().reference).toBe(sampleIntake().reference);
    expect(referenceOf('draft-00000001', '2026')).not.toBe(referenceOf('draft-00000002', '2026'));
  });
});
