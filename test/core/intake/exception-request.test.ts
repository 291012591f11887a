import { describe, expect, it } from 'vitest';
import {
  exceptionFile,
  exceptionLines,
  exceptionRequest,
  exceptionRequestSchema,
} from '../../../core/intake/exception-request.ts';
import { exceptionMail, MAIL_LIMIT } from '../../../core/intake/hand-over.ts';

const subject = { vendor: 'Parley Ltd', product: 'Parley *Meetings*', category: 'meeting-notes' } as const;
const asked = {
  kind: 'exception-asked',
  id: 'asked-000001',
  entry: 'entry-000001',
  exception: 'exception-01',
  at: '2026-11-23T10:00:00Z',
  name: 'Jonas Berg',
  asks: 'One pilot',
  rationale: 'To compare',
  until: '2027-01-31',
} as const;
const request = exceptionRequest(asked, {
  subject,
  reference: 'NF-31',
  state: 'prohibited',
  organisation: 'Northwind',
});

describe('a request for an exception', () => {
  it('says what is asked, of which record, and keeps to its schema', () => {
    expect(exceptionRequestSchema.safeParse(request).success).toBe(true);
    expect(request).toMatchObject({
      id: 'exception-01',
      asked: asked.at,
      organisation: 'Northwind',
      until: '2027-01-31',
    });
    expect(exceptionLines(request).find(({ field }) => field === 'record')?.value).toBe('NF-31, prohibited');
    expect(request).not.toHaveProperty('controls');
  });

  it('is a file in which text stays text', () => {
    const { name, text } = exceptionFile(request, 'markdown');
    expect(name).toBe('exception-parley-meetings.md');
    expect(text).toContain('# Exception for Parley \\*Meetings\\*');
    expect(text).toContain('- **Until:** 31 January 2027');
    expect(text).not.toContain('makes up');
  });

  it('is an e-mail that mail programs take whole', () => {
    const { address, shortened } = exceptionMail({ ...request, rationale: 'x'.repeat(2_000) }, [
      'ai@northwind.example',
    ]);
    expect(address.length).toBeLessThanOrEqual(MAIL_LIMIT);
    expect(shortened).toContain('rationale');
  });
});
