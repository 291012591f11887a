import {
  addressee,
  asksAbout,
  brokenRule,
  eventCue,
  handles,
  incident,
  incidentHeading,
  incidentMentioned,
  incidentProcess,
  keepsLog,
  namedRoute,
  noAddressee,
  otherReports,
  procedureFor,
  reports,
  reportsOutright,
  sanction,
  stopCause,
  stops,
  tellHeading,
  tellLabel,
  tellsByName,
  violates,
} from '../concepts/incidents.ts';
import { address } from '../concepts/ownership.ts';
import { lawSpeaks } from '../concepts/law-speaks.ts';
import { sentence, sequence, type Element } from './element.ts';

const notHere = { without: [otherReports, lawSpeaks], except: noAddressee } as const;
const becauseTold = 'The text says to whom incidents are reported';
const becauseHandled = 'The text says how incidents are handled';

/** What happens in one sentence, whom to tell in the next. */
const toldInTwo = {
  gap: 14,
  span: 'block',
  ...notHere,
  negation: 'ignored',
  voice: 'any',
  because: becauseTold,
} as const;

export const incidentManagement = {
  id: 'incident-management',
  group: 'operation',
  source: 'guide',
  clause: 'PRO-7',
  mandatory: false,
  title: 'AI incidents and issues',
  question: 'What does someone do, and whom do they tell, when AI goes wrong here?',
  advice: 'Say what counts as an AI incident, to whom it is reported and how fast, and who deals with it.',
  wording:
    'Anyone who notices an AI incident, misuse, harmful output or a concern must report it to [the service desk] within [24 hours]. [The AI lead] records each report, investigates it, and escalates serious incidents to [the AI committee].',
  missing: 'Nothing says how AI incidents, misuse, errors or concerns are reported or handled.',
  remedy: 'Say to whom AI incidents are reported, or how they are handled.',
  substance: 'value',
  ofDocument: false,
  proof: [
    sentence([reports, [incident, eventCue], addressee], {
      within: 26,
      ...notHere,
      negation: 'ignored',
      voice: 'any',
      because: becauseTold,
    }),
    sequence([[incident, eventCue], reports, addressee], toldInTwo),
    sequence([incident, reportsOutright, namedRoute], {
      gap: 8,
      ...notHere,
      negation: 'ignored',
      voice: 'any',
      because: becauseTold,
    }),
    sequence([reportsOutright, incident, namedRoute], {
      gap: 4,
      ...notHere,
      negation: 'ignored',
      voice: 'any',
      because: becauseTold,
    }),
    sequence([reportsOutright, incident, address], toldInTwo),
    sequence([tellsByName, [incident, eventCue]], { gap: 14, ...notHere, voice: 'any', because: becauseTold }),
    sequence([[incident, eventCue], tellsByName], {
      gap: 10,
      ...notHere,
      negation: 'ignored',
      voice: 'any',
      because: becauseTold,
    }),
    sentence([incidentProcess], {
      atLeastWords: 4,
      voice: 'any',
      ...notHere,
      because: 'The text sets a way to deal with incidents',
    }),
    sequence([procedureFor, [handles, reports], incident], { gap: 5, ...notHere, because: becauseHandled }),
    sequence([keepsLog, incident], { gap: 6, ...notHere, because: becauseHandled }),
    sequence([incident, handles], { gap: 8, ...notHere, ai: true, because: becauseHandled }),
    sequence([handles, incident], { gap: 4, ...notHere, ai: true, because: becauseHandled }),
    sentence([stops, stopCause], { within: 16, ...notHere, voice: 'any', because: becauseHandled }),
    sequence([reports, addressee], {
      gap: 5,
      under: incidentHeading,
      ...notHere,
      without: [...notHere.without, asksAbout],
      voice: 'any',
      because: 'The section on incidents says whom to tell',
    }),
    sentence([addressee], { under: tellHeading, ...notHere, because: 'The section says whom to tell' }),
    sequence([tellLabel, addressee], { gap: 6, where: 'field', because: becauseTold }),
  ],
  weaker: [
    sequence([reportsOutright, incident], {
      gap: 8,
      ...notHere,
      voice: 'any',
      because: 'The text has incidents reported, not to whom',
    }),
    sequence([incident, reportsOutright], {
      gap: 8,
      ...notHere,
      voice: 'any',
      because: 'The text has incidents reported, not to whom',
    }),
    sentence([violates, brokenRule], { within: 7, voice: 'any', because: 'The text mentions violations' }),
    sentence([sanction], { voice: 'any', because: 'The text names consequences of violations' }),
    sentence([incidentMentioned], { voice: 'any', because: 'The text mentions incidents' }),
  ],
  lookalike: [sentence([otherReports], { because: 'The nearest passage is about other reports' })],
  examples: {
    covered: [
      'Any suspected misuse of AI must be reported to the Information Security Team at once.',
      'AI incidents shall be recorded in the incident register and investigated within five working days.',
      'If an AI tool gives a harmful result, tell your supervisor and the service desk.',
      'Concerns about AI may be reported through the Integrity Line and are referred to the appropriate authorities.',
      'AI failures and suspected bias are raised and handled per the runbook.',
      'Report AI failures to the risk function.',
      'Inadvertent disclosure of data through AI is reported to the CEO.',
    ],
    partial: [
      'Violations of this policy may lead to disciplinary action.',
      'AI incidents must be reported.',
      'Report AI incidents to [name of contact].',
      'Staff who violate this policy will face consequences.',
      'Team members must report AI incidents.',
      'Report concerns related to AI at once.',
    ],
    missing: [
      'AI may be used to triage incoming support tickets.',
      'The AI Board reports to the Executive Committee every quarter.',
      'Questions about this policy go to the Policy Team.',
      'When in doubt, consult the Office of Information Security.',
      'If you are unsure whether a use is allowed, contact the AI team.',
    ],
  },
} as const satisfies Element;
