import { concept } from './concept.ts';

/** Looks into an AI use or tool. */
export const reviews = concept(
  'reviews',
  `
  review|reviews|reviewed|reviewing
  assess|assesses|assessed|assessing|assessment|assessments
  evaluat*
  examin*
  vet|vets|vetted|vetting
  approv*
  sign off|offs
  signs|signed off
  check|checks|checked
  consult|consults|consulted|consulting|consultation
  advise|advises|advised
  audit|audits|audited
  clear|cleared
  input
  scrutin*
  screen|screens|screened
  countersigned
  compris*
  consisting|consist of
  include|includes|including representatives|representation|senior|members
  representatives|representative|representation
  composed of
  made up of
  members from
  concur
  comment
  participat*
  take part
  involv*
  contribut*
  look|looks|looked at|over
  weighs|weigh
  validated
  opinions
  in coordination with
  in collaboration with
  coordinate with
  work with
  collaborat*
  oversight|oversees|oversee
  ensure
`,
);
