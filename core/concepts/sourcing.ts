import { concept } from './concept.ts';

const aiThing =
  'ai|genai|llm|llms|model|models|tool|tools|system|systems|software|service|services|platform|platforms|plugins|plugin|application|applications|solution|solutions|product|products|chatbot|chatbots|technology|technologies|feature|features|apps|app|extensions';
const got =
  'developed|provided|supplied|procured|purchased|acquired|obtained|licensed|hosted|embedded|bought|offered|built|operated|delivered|sourced|integrated|bundled|managed|run|added|downloaded|owned|incorporated';

/** AI from outside, or what carries it, in one phrase. */
export const outsideAi = concept(
  'outside-ai',
  `
  third party (and) (external|vendor|generative|cloud|supplied|hosted) ${aiThing}
  vendor|supplier (supplied|supported|managed|developed|provided|hosted) (generative|enabled) ${aiThing}
  external|externally|unapproved|procured|purchased|acquired|licensed|commercially|publicly (available|hosted|developed|facing|accessible) (or) (licensed|online|generative|ai) ${aiThing}
  public|free|consumer|outside|online|commercial|cloud (facing|available|based|to|grade) (or) (use|free|public|generative|online) ai|genai|tools|chatbots|chatbot|llm|llms|generative
  ${aiThing} ${got} (by|from|through|into|in|within|as|inside|with) (a|an|the|any|our|other|part|existing) (external|other|third|outside|enterprise|of|a) third|vendors|vendor|party|parties|suppliers|supplier|providers|provider|external|software|products|product|devices|platforms|applications|system|tools|office|data|commercially|manufacturer|organisations|contractor|catalogue|hardware|application|public
  ${aiThing} (that|which) (is|are) (also|either) ${got} (or) ${got} commercially|externally|from|by
  embedded|built|bundled|integrated (ai|generative) (in|into|within|with) (ai|existing|other|our|medical) software|products|tools|devices|applications|platforms|features|systems
  ${aiThing} outside|beyond|without (_) (_) tenancy|contract|control|agreement|licence|network|environment
  ${aiThing} (that|which) (the|our) we|it|company|university|city|council|hospital|school|organisation|firm (has|have|do|does|itself) (not) (been) licensed|license|licenses|provided|provide|provides|pays|own|owns|supplies
  ${aiThing} (that|which) (is|are|has|have) not (been) licensed|provided|supplied|owned|vetted
  outside|external|bought|supplied|commercial|personal|private|free|consumer (ai|in) software|tools|tool|systems|accounts|account|subscriptions|apps|services
  software|products|product|tools|services|equipment|devices (we|that) (_) (_) with|contains|containing|uses|using|has (_) ai|generative
  new|smart|intelligent feature|features
  feature|features that turn|turns|show|shows|arrive|switch|appear (up|on)
  built|build|bundled|baked in (to) (_) systems|software|products|tools|platforms|services
  stuff|software|tools|products|systems|services|platforms that|which we (already|also) have|pay|use|buy|own|rent
  agreements|agreement|contract|contracts|terms with (the|our|these) them|vendors|providers|suppliers|companies
  feature|features|part of (another|other|existing) software|product|products|service|tools|systems
  any|no other ai|generative
  free|paid|public|consumer version|versions
  online translators|services
  company|companies|firm|firms|people (that|who|which) make|makes|sell|sells|supply|supplies|run|runs|behind the|it|them|ai|our
  software as a service
  saas
  ai|tool|tools|service|services|systems|system not provided|supplied|licensed|owned|hosted
  ai|tool|tools|service|services|systems|system without|with a|no|which (signed|university|data|the) (the) (council|data) contract|agreement|licence|has
  tools (not|that|are) (are|not) provided by (us|the)
  ai features|functions|functionality|components|capability in|of|from|embedded|have|within|delivered|arrive|inside|added
  ai vendor|vendors|supplier|suppliers|provider|providers|contractor|contractors
  ${aiThing} of|from (our|the|external|outside|other|third|service|approved) (party|parties) vendors|suppliers|providers|contractors|companies|parties|vendor|supplier|provider
  developed internally|in or acquired|procured|purchased|bought
  open source models|model
  ai (is) acquired|obtained|purchased|bought|supplied from|commercially|by|under
  plug ins
  off the shelf
  procure|procured|procuring develop|developed|deploy|deployed|or|and develop|deploy|deployed|use|used|developed|developing|deploying
  developed|develop procured|procure|purchased|acquired|bought|deployed
  buys|buy|bought|purchase|purchasing|procure|procures|procuring|acquire|acquiring|acquires|acquisition|procurement|purchases (of|an|any|new|a) (new|any) ai|genai|generative
  ${aiThing} (that|which) (is|are) open|available to the public|everyone|anyone
  feature|features (that|which) _ (_) (_) inside|within|in the|our|other programs|software|apps|applications|tools|products
  ${aiThing} (that|which) (the|our) we|it|company|university|city|council|hospital|school|organisation|firm (do|does|have|has) not (been) pay|bought|buy|chosen
  hosted|cloud model|models
  ${aiThing} (we|it|they) use|uses is|are bought|procured|purchased|licensed|supplied
  developed (in house) or acquired|procured|purchased|bought
  in house or purchased|procured|bought|acquired|external|licensed
  purchased|bought|licensed|obtained from (a|an|the) (external|outside|third) vendor|vendors|supplier|suppliers|provider|providers|party
  commercial|external|consumer|online chat|ai|cloud|software services|service
  software|tools|models|services supplied|provided by
  non _ (ai|generative) tools|tool|systems|services|platforms|accounts
`,
);

/** Who sells, supplies or works for the organisation. */
export const outsideParty = concept(
  'outside-party',
  `
  vendor|vendors
  supplier|suppliers
  whoever|anyone supplies|sells|works
  third party provider|providers|partner|partners|contractor|contractors|service
  service|external|cloud|ai provider|providers
  subcontractor|subcontractors
  outsourced|outsourcing|outsource
  bidder|bidders
  manufacturer|manufacturers
  provider|providers of
  subprocessors|subprocessor
`,
);

/** AI as what a supplier brings or uses. */
export const partyAi = concept(
  'party-ai',
  `
  ai
  genai
  generative
  models
  machine learning
  algorithmic
`,
);

/** Buying. */
export const buying = concept(
  'buying',
  `
  procure|procures|procured|procuring|procurement|procurements
  purchase|purchases|purchased|purchasing
  acquire|acquires|acquired|acquiring|acquisition|acquisitions
  buy|buys|buying|bought
  solicitation|solicitations
  contract|contracts
  subscription|subscriptions
  software licence|license
  new tool|tools|software
  tender|tenders|renewal|renewals
  subscribe|subscribes|install|installs
  sign|signs up
  !procurement policy|team|department|office|staff|lead|officer|manager|function|division|rules
  !to|by|with|from|inform|tell|notify|and ^procurement
`,
);

/** That the document applies, or a duty. */
export const bindsOrApplies = concept(
  'binds-or-applies',
  `
  apply|applies|applicable|extend|extends|cover|covers|covered|scope|subject|governs|governed|includes|binding|intended
  must|shall|required|requires|require|ensure|ensures|prohibited|forbidden|cannot
  may not
  only
  if
  same
  process|processes|manage|manages
  treat|tell|tells|say|says|answers|count|counts|know|knows
  are|is not to be|exempt|approved
  are|is treated|in|off|within|recorded
  do|does not use|share|enter|input|accept|allow|paste|type|upload|submit|feed|put
  is|are expected|obliged|bound to
  will
  can not|be
  has|have|needs|need to
  needs|need approval|the
  liable|bound
  responsible for
  ask|asks every|vendors
  mandatory
  evaluate|evaluated|assess|assessed|review|reviewed|vet|vetted|approve|disclose|disclosed|register|registered
  equal force
  fall|falls under|within|into
  never
  alert to
  accountability for|remains
  permission
  blocked|off limits
  permitted|allowed
  agreements|contracts
  rely|relies on
  hold|holds|holding our|the|its|all|any|them
  prohibit|prohibits|forbid|forbids|oblige|obliges
  not been approved|authorized|assessed|vetted
`,
);

/** Third parties of another kind, or AI from outside left out. */
export const otherParty = concept(
  'other-party',
  `
  rights of (any) third|others
  does|do|is|are|will not apply|cover|covered|addressed|extend|included
  out of scope
  infringe
  disclosed to (any) third
  liability insurance
  law|laws|regulation|regulations|rules|policies (and|or) (with) (our|its) contracts|contract
  cookies
  external auditor|experts|communications
  member|members of the public
  other governments
  worldwide
  ai act
`,
);

/** People from outside who work for the organisation. */
export const outsideWorker = concept(
  'outside-worker',
  `
  contractor|contractors
  consultant|consultants
  third parties
  external part*
  partner|partners
  collaborators
  freelancer|freelancers
`,
);

/** To make known or have allowed the use of AI: what is asked of those from outside. */
export const declares = concept(
  'declares',
  `
  disclose|discloses|disclosed|declare|declares|declared|notify|inform|tell|submit
  any use of ai
  consent|approval|permission|authorisation
  same standards|requirements|conditions|obligations
  agreement|contract|contracts
  supervise
`,
);
