import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import type { Block } from '../../../core/policy/policy-text.ts';

function policy(...texts: string[]): { title: string; blocks: Block[] } {
  return { title: 'AI policy', blocks: texts.map((text, index) => ({ id: `b${index}`, kind: 'paragraph', text })) };
}

describe('checkPolicy', () => {
  it('covers what the text commits to', () => {
    const report = checkPolicy(policy('We are committed to continually improving how we govern AI.'));
    expect(report.elements[0]?.status).toBe('covered');
    expect(report.elements[0]?.passages[0]?.exact).toBe('We are committed to continually improving how we govern AI.');
  });

  it('does not count a negated commitment', () => {
    const report = checkPolicy(policy('We make no improvement to AI governance.'));
    expect(report.elements[0]?.status).toBe('missing');
    expect(report.elements[0]?.reason).toContain('takes it back ("no")');
  });

  it('counts a hedged commitment as partial', () => {
    const report = checkPolicy(policy('We strive to improve AI governance.'));
    expect(report.elements[0]).toMatchObject({ status: 'partial' });
    expect(report.elements[0]?.reason).toContain('"strive" is a hedge');
  });
});
