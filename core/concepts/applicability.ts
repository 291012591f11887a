import { concept } from './concept.ts';
import { documentNoun } from './this-document.ts';

/** The document's applying to something. */
export const appliesTo = concept(
  'applies-to',
  `
  ${documentNoun} (also|equally|shall|will|only|is|are) apply|applies|applicable|extend|extends|cover|covering|govern|governs|bind|binds|binding|addressed|mandatory|concerns
  apply|applies|applicable|extends|extend|addressed|binding to|on|upon|for
  applies|apply equally to
  it|they|rules|requirements|provisions|obligations applies|apply
  subject to this|these|the|those (ai) ${documentNoun}
  covered by this|these|the (ai) ${documentNoun}
  governed by this|these|the (ai) ${documentNoun}
  scope|applicability
  fall|falls|come|comes under|within (this|the|these)
  must|shall|required|expected|have|asked|held (to) follow|comply|adhere|observe|respect|abide|apply (with|to|by) (this|these|the|our|those|its) (ai) ${documentNoun}
  bound by|hereby
  provisions bind|have|hereof
  rules|policy|provisions|standard hold|holds|reaches|reach|pertains|relates|addresses|concerns|deals|regulates (for|to|with)
  is regulated by
  is|are (equally|also) covered
  valid for
  to whom
  persons covered
  field of application
  within the reach|ambit|remit
  not exempt from
  principles|rules|guidelines|policy|standards (must|shall|will) guide|guides|bind|binds|hold
  comply|adhere|abide|follow|adherence|compliance with|to|by this|the|these ${documentNoun}
  covers|embrace
  ${documentNoun}|it|they (is|are) intended|designed|meant for
  who must
  who this|it|these is|are|rules (is|are) (for)
  need|needs|has|have to follow|read|know this|these|it
  it|they (also) reaches|reach|cover
  whoever|anyone|everyone who works
`,
);

/** People and units whom a policy binds, as said of them. */
export const boundPeople = concept(
  'bound-people',
  `
  employee|employees
  staff
  personnel
  internal stakeholders
  activists
  workforce
  workers|colleagues
  contractor|contractors
  consultant|consultants|partners|brokers|freelancers|suppliers|temps|secondees
  volunteer|volunteers
  intern|interns
  faculty
  student|students
  pupils
  teacher|teachers|educators
  researcher|researchers
  users
  officials|officers
  everyone|everybody|anyone|anybody|whoever
  all individuals|people|members|parties
  any person|individual
  team members|member
  members of
  board|council|commission members
  trustees|governors|judges|councillors
  departments|agencies|ministries|divisions|bureaus|offices
  business units|lines
  subsidiaries|affiliates|associates
  each|every|all department|agency|unit
  contributor|contributors
  journalists|editors|practitioners
  faculties
  our|whole|agency team|teams|people
  engineers|managers|designers
  responders|clinicians|locums|operators|developers
  whole organisation|company|group
  library patrons
  all customers|clients
  community
  you
  third parties
  entities
  persons
`,
);

/** The AI, uses and activities that a policy covers. */
export const coveredAi = concept(
  'covered-ai',
  `
  ai
  genai
  generative
  machine learning
  automated decision (system|systems)
  algorithm|algorithms|algorithmic
  llm|llms
  large language
  chatbot|chatbots
  facial recognition
  language models
`,
);

/** The use of AI as what the document is about. */
export const aboutAiUse = concept(
  'about-ai-use',
  `
  use|uses|using|used|usage|utilise|utilisation|development|deployment|adoption|procurement|implementation|operation|developing|deploying|procuring|govern|governs|integration|governance|develops|deploys|operates|contributing (of) (any|all|the|such|these|various|our|new) ai|genai|generative|automated|algorithmic|chatbots
  use|uses|using|development|deployment (of) machine learning
  all|any|every|each|new (use|uses|proposed|new|approved|generative) (of) ai|genai|generative
  genai|generative (ai) tools|systems|use|applications
  ai
  automated decision systems|system
`,
);

/** People named as users of AI: "employees who use AI", "staff, when using AI tools". */
export const asUsers = concept(
  'as-users',
  `
  who|that|when|whenever|if|before|while (they|may|you) (who) use|uses|using|develop|develops|developing|procure|procures|deploy|deploys|deploying|employ|operate|operates|acquire|build|builds|buy|buys|create|implement|contribute|intend|wish (_) (_) (_) ai|genai|generative|chatbots
  using|developing|deploying|procuring|operating|implementing|contributing|employing (_) (_) ai|genai|generative
  in|for|regarding|with (any|all|their|its|the) use|uses (of) ai|genai|generative
  work|works|working|interact|interacts|do|does|done (_) (_) with ai|genai|generative
`,
);

/** A duty to be trained: it tells who learns, not to whom the document applies. */
export const learnsAi = concept(
  'learns-ai',
  `
  training|trained|learn|module
  attend instruction
  members of the public
  problem|problems|question|questions|concern|concerns|feedback
`,
);

/** A heading over the scope. */
export const scopeHeading = concept(
  'scope-heading',
  `
  scope|applicability|coverage|audience
  who this|it|is|does|must|the
  to whom
  applies|apply to
`,
);

/** The label of those who are bound: "Who: all staff". */
export const whoLabel = concept('who-label', 'who');

/** The scope as a thing already told, and other scopes. */
export const scopeMention = concept(
  'scope-mention',
  `
  who|that|which is|are|fall|falls within|in (the) scope
  scope of (the|work|each|discretion) audit|consultant|impact|work|discretion
  outside (of) the scope
  scope (and scale) of a|an
  ai act
`,
);

/** The use of AI with its users to follow: "AI used by volunteers". */
export const usedBy = concept(
  'used-by',
  `
  use|usage|development|deployment|adoption of (_) (_) ai|genai|generative (_) (_) by
  ai|genai (tools|systems|technologies) (is|are|be) used by
`,
);
