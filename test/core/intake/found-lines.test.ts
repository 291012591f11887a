import { describe, expect, it } from 'vitest';
import { findPageLines } from '../../../core/intake/found-lines.ts';

describe('findPageLines', () => {
  it.each([
    ['training', 'We do not use customer content to train our models.'],
    ['training', 'Your data is never used to train AI models by us or by third parties.'],
    ['training', 'Business plans are excluded from model training by default.'],
    ['training', 'Kundendaten werden nicht zum Training unserer Modelle verwendet.'],
    ['retention', 'Recordings are deleted 30 days after upload.'],
    ['retention', 'We retain transcripts for as long as your account is active.'],
    ['retention', 'Zero data retention is available on the enterprise plan.'],
    ['sub-processors', 'A list of our sub-processors is kept at this page and changes are announced.'],
    ['dpa', 'Our Data Processing Addendum is part of the terms for all paid plans.'],
    ['dpa', 'Wir schließen mit Ihnen einen Auftragsverarbeitungsvertrag (AVV) ab.'],
  ])('takes over a line on %s: %s', (topic, line) => {
    expect(findPageLines(`Welcome to Tidewater\n${line}\nAll rights reserved in every country.`)).toContainEqual({
      topic,
      text: line,
    });
  });

  it.each([
    'Our training courses help your team to get started in a day.',
    'Train your team with our free academy and its many lessons.',
    'Keep your meetings short with notes that write themselves.',
    'Prices are per user and month, billed once a year in advance.',
  ])('leaves out what only sounds like it: %s', (line) => {
    expect(findPageLines(line)).toEqual([]);
  });

  it('takes whole sentences, three of a topic, each once, in the order of topics', () => {
    const many = Array.from({ length: 6 }, (_, at) => `Plan ${String(at)}: data is deleted 30 days after upload.`).join(
      ' ',
    );
    const lines = findPageLines(`${many}\n${many}\nWe never train models on your content here. Nothing else is said.`);
    expect(lines.map(({ topic }) => topic)).toEqual(['training', 'retention', 'retention', 'retention']);
    expect(lines[0]?.text).toBe('We never train models on your content here.');
  });
});
