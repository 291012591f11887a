import { continualImprovement } from './continual-improvement.ts';
import { decisionRights } from './decision-rights.ts';
import type { Element } from './element.ts';
import { exceptions } from './exceptions.ts';
import { executiveSponsor } from './executive-sponsor.ts';
import { governanceForum } from './governance-forum.ts';
import { intakeApproval } from './intake-approval.ts';
import { permittedProhibited } from './permitted-prohibited.ts';
import { policyOwner } from './policy-owner.ts';
import { reviewFunctions } from './review-functions.ts';
import { riskAssessment } from './risk-assessment.ts';

/** The elements in rubric order. */
export const elements: readonly Element[] = [
  continualImprovement,
  exceptions,
  permittedProhibited,
  policyOwner,
  executiveSponsor,
  governanceForum,
  decisionRights,
  reviewFunctions,
  intakeApproval,
  riskAssessment,
];
