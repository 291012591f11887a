import { department } from '../concepts/actors.ts';
import {
  assesses,
  assessment,
  carriesOut,
  looksAtUse,
  looksOverOutput,
  otherAssessment,
  riskHeading,
  riskMention,
  riskObject,
} from '../concepts/assessment.ts';
import { sentence, sequence, type Element } from './element.ts';

export const riskAssessment = {
  id: 'risk-assessment',
  group: 'operation',
  source: 'guide',
  clause: 'PRO-2',
  mandatory: false,
  title: 'AI risk or impact assessment',
  question: 'Is the risk or impact of each AI use assessed before it starts?',
  advice: 'Require a risk or impact assessment of AI uses, and say when it is done.',
  wording:
    'A risk and impact assessment is completed for each AI use before it starts, and again when the use changes.',
  missing: 'No assessment of the risk or impact of AI uses is asked for.',
  remedy: 'Require a risk, impact, privacy or bias assessment of AI uses.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sentence([assessment, carriesOut], {
      because: 'An assessment is required',
      without: otherAssessment,
      except: looksOverOutput,
      within: 20,
    }),
    sequence([assessment, department], {
      because: 'An assessment is given to somebody',
      without: otherAssessment,
      gap: 2,
    }),
    sequence([assesses, riskObject], {
      because: 'Risks are assessed',
      without: [otherAssessment, looksOverOutput],
      gap: 7,
    }),
    sequence([riskObject, assesses], {
      because: 'Risks are assessed',
      without: [otherAssessment, looksOverOutput],
      gap: 7,
    }),
    sentence([looksAtUse], { under: riskHeading, because: 'Risks are assessed', without: otherAssessment }),
  ],
  weaker: [
    sentence([[assessment, riskMention]], {
      because: 'Risks are mentioned and no assessment is required',
      voice: 'any',
      negation: 'ignored',
      background: 'ignored',
      without: otherAssessment,
    }),
  ],
  examples: {
    covered: [
      'A risk assessment must be completed for each AI system before use.',
      'We assess each AI use for bias and harm.',
      'Projects that process personal data with AI shall carry out a DPIA.',
      'Users ask for a new AI tool by initiating the risk assessment process.',
      'No AI tool may be launched without a bias audit.',
      'Each AI use is assigned a risk level.',
      '## Risk assessment ¶ - Evaluation of all new tools',
    ],
    partial: [
      'Be aware of the risks of AI.',
      'Where possible, teams carry out an impact assessment.',
      'A bias audit is recommended for hiring tools.',
      'Researchers must check the output of AI for bias.',
      'AI outputs must be reviewed for bias.',
    ],
    missing: [
      'We never use AI for safeguarding or risk assessments.',
      'Student assessment must not be done by AI alone.',
      '## Risk assessment',
      'The insurer uses AI to assess the risk of flooding.',
      'Fire risk assessments are kept in the office.',
    ],
  },
} as const satisfies Element;
