import { aiDefinition } from './ai-definition.ts';
import { availability } from './availability.ts';
import { communication } from './communication.ts';
import { continualImprovement } from './continual-improvement.ts';
import { decisionRights } from './decision-rights.ts';
import { documentControl } from './document-control.ts';
import type { Element } from './element.ts';
import { establishment } from './establishment.ts';
import { exceptions } from './exceptions.ts';
import { executiveSponsor } from './executive-sponsor.ts';
import { governanceForum } from './governance-forum.ts';
import { improvementTriggers } from './improvement-triggers.ts';
import { incidentManagement } from './incident-management.ts';
import { intakeApproval } from './intake-approval.ts';
import { legalMechanism } from './legal-mechanism.ts';
import { legal } from './legal.ts';
import { objectivesFramework } from './objectives-framework.ts';
import { permittedProhibited } from './permitted-prohibited.ts';
import { policyOwner } from './policy-owner.ts';
import { purpose } from './purpose.ts';
import { relatedPolicies } from './related-policies.ts';
import { responsibleAiCommitment } from './responsible-ai.ts';
import { reviewFunctions } from './review-functions.ts';
import { riskAssessment } from './risk-assessment.ts';
import { scope } from './scope.ts';
import { testingMonitoring } from './testing-monitoring.ts';
import { thirdPartyAi } from './third-party-ai.ts';
import { thirdPartyDueDiligence } from './third-party-due-diligence.ts';
import { training } from './training.ts';

/** The elements in rubric order. */
export const elements: readonly Element[] = [
  establishment,
  purpose,
  objectivesFramework,
  responsibleAiCommitment,
  legal,
  continualImprovement,
  aiDefinition,
  scope,
  thirdPartyAi,
  exceptions,
  permittedProhibited,
  policyOwner,
  executiveSponsor,
  governanceForum,
  decisionRights,
  reviewFunctions,
  intakeApproval,
  riskAssessment,
  thirdPartyDueDiligence,
  testingMonitoring,
  incidentManagement,
  legalMechanism,
  improvementTriggers,
  training,
  communication,
  availability,
  documentControl,
  relatedPolicies,
];
