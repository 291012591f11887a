import { expect, test } from 'vitest';
import { planSeen } from '../../../extension/background/plan-seen.ts';

test.each([
  ['Team\n€14 per user and month\nBusiness\n€29', 'Team, €14 per user and month'],
  ['Free\n€0\nTeam\n€14 a month', 'Team, €14 a month'],
  ['choose what fits\n20 EUR a month', '20 EUR a month'],
  ['No prices here', ''],
  ['', ''],
  [`${'long '.repeat(60)}$5`, ''],
])('%j', (mainText, plan) => {
  expect(planSeen({ mainText })).toBe(plan);
});
