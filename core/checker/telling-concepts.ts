// Written by `npm run learn` from passages written for the project: cli/learning/telling-concepts.ts says how.

/**
 * How much a concept tells of an element when it stands in a passage about it: the natural logarithm of how many times
 * as often it stands there as elsewhere. It never makes a verdict; it helps to choose which of the passages that a
 * verdict rests on is shown first.
 */
export const tellingConcepts: Readonly<Record<string, string>> = {
  establishment:
    'approval-of-this 3.0, approved-label 3.0, by-label 3.0, establishes-this 3.0, letter-from 3.0, other-approval 3.0, other-body 3.0, signed-name 3.0, established-by 2.9, effective-word 2.5, adoption-label 2.2, authored 2.1, signature 2.0, is-established 2.0, policy-work 1.9, decision-word 1.9, adoption-word 1.9, leaders 1.9, allows-off-list 1.9, approved-by 1.9, top-management 1.8, top-role 1.8, full-date 1.8, bare-date-label 1.8, month-in-numbers 1.8, signatory-label 1.7, body 1.6, approver-label 1.6, head-of-whole 1.6, date-in-field 1.6, control-label 1.6, not-yet-established 1.5',
  purpose:
    'own-doing 3.0, risk-appetite 3.0, turns-down 3.0, used-so-that 3.0, why-ai 3.0, mission 2.9, other-objective 2.5, gets-better 2.5, describes-uses 2.4, improvement-by-ai 2.4, worth 2.2, ai-as-means 2.1, generic-reason 2.1, ai-does 1.9, wanted-effect 1.8, purpose-heading 1.8, benefit 1.7, other-reports 1.6, wishes-for 1.6, uses-ai 1.5, response-steps 1.4',
  'objectives-framework':
    'ai-objective 3.0, any-objective 3.0, measure-head 3.0, stated-goal 3.0, success-heading 3.0, target-word 3.0, owned-things 3.0, purpose-heading 2.7, gets-better 2.7, wishes 2.6, wanted-effect 2.0, used-so-that 1.9, generic-reason 1.7, worth 1.7, only-wished 1.6, interval 1.4',
  'responsible-ai':
    'transparency 3.0, human-oversight 3.0, fairness 2.9, single-duty 2.5, reliability 2.3, safety 2.1, accountability 2.1, responsible-ai-name 2.1, principles-heading 1.8, ai-trait 1.7, wishes-for 1.5',
  legal:
    'against-law 3.0, law-in-general 3.0, lawful 3.0, legal-compliance 3.0, other-exception 3.0, scope-mention 2.9, the-law 2.8, law-change 2.7, others-title 2.6, any-law 2.4, other-review 2.4, law-named 2.4, narrow-law 2.1, complies 2.0, list-legal 2.0, other-objective 1.9, other-party 1.9, legal-word 1.7, as-users 1.7, breaks 1.5, bound-by 1.5, adherence 1.5, is-binding 1.4',
  'continual-improvement':
    'corrective-loop 3.0, improves 3.0, keeps-improving 3.0, leads-to-change 3.0, made-better 3.0, now-and-then 2.5, reviews-it 2.4, looks-at-it-again 2.4, watches 2.2, strong-source 2.0, monitored 1.8, someone-keeps 1.8, every-so-often 1.8, monitor-heading 1.8, worth 1.7, update-label 1.7, if-needed 1.7, interval 1.7, improvement-by-ai 1.6, review-date-word 1.6, next-review-label 1.6, update-word 1.5',
  'ai-definition':
    'ai-examples 3.0, defining-core 3.0, defining-trait 3.0, definition-heading 3.0, genus-that 3.0, term-last 3.0, named-product 2.9, model-training 2.8, example-intro 2.5, named-kind 2.3, means 2.2, other-objective 1.8, corrective-loop 1.8, composition 1.7, self-learning 1.6, other-improvement 1.6, response-steps 1.5',
  scope:
    'applies-to 3.0, scope-heading 2.9, outside-worker 2.2, used-by 1.8, document-purpose 1.7, as-users 1.7, own-staff 1.7, members-are 1.6',
  'third-party-ai':
    'named-product 3.0, outside-ai 2.7, outside-party 2.0, bought-tool 1.9, vendor-party 1.9, supplier-heading 1.6, buying-in 1.5, other-dated 1.4, buying 1.4, outside-worker 1.4',
  exceptions:
    'exception 3.0, exception-heading 3.0, exclusion-mention 3.0, lifts 3.0, off-list 3.0, other-party 2.8, unless 2.0, other-thing-approved 1.9, scope-heading 1.7, allows-off-list 1.6, approved-by 1.4',
  'permitted-prohibited':
    'forbids-following 3.0, lawyers-use-ai 3.0, lets-use 3.0, is-allowed 3.0, prohibits 2.8, allowed-label 2.4, ai-as-means 2.3, describes-uses 2.2, prohibited-label 2.1, used-so-that 2.1, approved-things 1.8, other-reports 1.7, ai-does 1.7, class-value 1.5, turns-down 1.4',
  'policy-owner':
    'asks-about 3.0, keeps-this 3.0, owner-heading 3.0, someone-keeps 3.0, upkeep-task 3.0, authored 2.8, owner-label 2.7, contact-label 2.5, keeps 2.3, asks-whom 2.0, policy-work 2.0, responsible-name 1.9, own-title 1.9, owner-unnamed 1.8, rests-with 1.8, lesser-name 1.7, asked-about 1.7, duties-of 1.6, own-name 1.5, stands-behind 1.5, the-text 1.4, legal-charge 1.4',
  'executive-sponsor':
    'accountability 3.0, sponsor-label 3.0, accountable 2.6, leaders 2.5, signed-name 2.4, legal-charge 2.4, sponsor-unnamed 2.3, rests-with 2.2, has-charge 2.0, top-role 1.9, stands-behind 1.8, leadership-in-general 1.8, top-management 1.7, responsible-name 1.6, middle-role 1.6, principles-heading 1.5, head-of-whole 1.4',
  'governance-forum':
    'forum-in-general 3.0, ai-forum 3.0, composition 2.3, standing-body 2.3, body 2.1, settles 2.1, ethics-reviewer 1.9, responsible-name 1.9, members-are 1.9, reviewers-heading 1.4',
  'decision-rights':
    'accepts-risk 3.0, refuses 3.0, request-refused 3.0, stops 2.8, settles 2.6, approved-by 2.2, allows-off-list 2.2, other-owned 2.1, lesser-name 2.0, approves 1.8, leave-given 1.8, needs-approval 1.7, by-label 1.7, approved-label 1.6, middle-role 1.6, asks-first 1.6, rests-with 1.6, risk-reviewer 1.5, wants-new 1.4, established-by 1.4',
  'review-functions':
    'data-reviewer 3.0, specialist-review 3.0, reviewers-label 2.9, security-reviewer 2.8, privacy-reviewer 2.7, looks-at-use 2.6, composition 2.6, procurement-reviewer 2.5, reviewers-heading 2.4, security-quality 2.4, compliance-roles 2.4, list-privacy 2.3, ethics-reviewer 2.2, lawyers 2.1, legal-reviewer 2.1, privacy-quality 2.0, outside-traits 2.0, legal-step 1.9, department 1.8, legal-word 1.7, duties-of 1.7, review-label 1.7, risk-reviewer 1.7, review-noun 1.7, review-date-label 1.6, list-legal 1.6, responsible-name 1.6, compliance-reviewer 1.5, it-reviewer 1.5, list-business 1.5, legal-neighbours 1.5, diligence-paper 1.5, hand-check 1.4, risk-heading 1.4, assessment 1.4',
  'intake-approval':
    'intake-heading 3.0, intake-route 3.0, register-noun 2.8, wants-new 2.8, review-process 2.7, asks-first 2.4, needs-approval 2.3, submission 2.2, leave-given 2.1, hands-in 1.9, unless 1.7, allows-off-list 1.6, declares 1.6, submits 1.6, route-planned 1.5',
  'risk-assessment':
    'assessment 3.0, chance-assessment 3.0, risk-heading 3.0, assessment-noun 2.5, advice-on-offer 2.2, risk-object 2.2, improvement-by-ai 2.2, risk-mention 2.1, assessed 1.5, owned-things 1.5, safety 1.5',
  'third-party-due-diligence':
    'diligence-paper 3.0, maker-questions 3.0, outside-party 3.0, small-print 3.0, vendor-party 3.0, supplier-heading 3.0, others-policies 2.7, contract-terms 2.6, procurement-reviewer 2.6, outside-ai 2.6, outside-traits 2.4, bought-tool 2.4, buying 2.1, buying-in 2.1, model-training 2.0, single-act 1.9, other-published 1.7, other-dated 1.7, not-yet-required 1.6, other-reviewed 1.5, tests-outright 1.5, other-messages 1.4, assessed 1.4, contract-carries 1.4',
  'testing-monitoring':
    'looks-over-output 3.0, monitor-heading 3.0, monitors-outright 3.0, never-untested 3.0, once-live 3.0, test-heading 3.0, tested 3.0, tests-outright 3.0, tests 2.9, monitors 2.7, never-unchecked 2.7, monitored 2.6, reliability 2.6, watches 2.2, single-duty 2.1, ai-trait 2.1, before-use 2.0, keeps-watch 1.7, every-so-often 1.7, policy-or-models 1.7, other-owned 1.7, judges 1.6, looks-at-use 1.6, looks-at-it 1.5',
  'incident-management':
    'breaks 3.0, incident-heading 3.0, incident-mentioned 3.0, incident-process 3.0, response-heading 3.0, sanction 3.0, tell-heading 3.0, tell-label 3.0, violates 3.0, tells-by-name 2.9, incident 2.8, stop-cause 2.7, reports-outright 2.6, event-cue 2.5, strong-source 2.1, other-register 2.0, reports 1.8, adherence 1.5, response-steps 1.5, asks-whom 1.5, handles 1.4, stops 1.4, address 1.4, turns-to 1.4',
  'legal-mechanism':
    'advice-on-offer 3.0, law-tracking 3.0, legal-step 3.0, scope-mention 2.9, against-law 2.8, lawyers 2.7, legal-word 2.7, law-change 2.7, legal-reviewer 2.7, other-keeping 2.6, legal-compliance 2.6, list-legal 2.5, other-exception 2.4, the-law 2.3, law-named 2.3, specialist-review 2.3, any-law 2.3, lawful 2.1, law-in-general 2.0, compliance-reviewer 2.0, other-party 1.9, looks-at-use 1.8, other-legal 1.7, register-noun 1.7, legal-neighbours 1.5, compliance-roles 1.5, meta-use 1.5, narrow-law 1.5, contact-label 1.4, keeps-watch 1.4',
  'improvement-triggers':
    'early-review 3.0, looks-at-it-again 3.0, or-else 3.0, out-of-cycle 3.0, policy-work 3.0, reviews-it 3.0, next-review-label 2.7, review-heading 2.5, someone-keeps 2.5, interval 2.4, review-date-word 2.4, response-heading 2.3, now-and-then 2.2, if-needed 2.2, review-noun 2.1, keeps-up 2.1, owner-unnamed 2.1, coming-review-label 2.1, review-date-label 2.0, every-so-often 2.0, keeps-this 2.0, looks-again 2.0, review-label 1.9, brings-on 1.9, trigger 1.8, gets-better 1.7, law-change 1.6, document-review 1.6, law-in-flux 1.6, update-word 1.6, update-label 1.6, stop-cause 1.5, incident-heading 1.4, monitored 1.4, strong-source 1.4',
  training:
    'be-trained 3.0, learning-heading 3.0, learning-value 3.0, raises-awareness 3.0, teaching 3.0, self-learning 3.0, teaching-loose 2.9, joining 2.0, learns-ai 2.0, training-planned 1.8, planned 1.7, only-wished 1.5',
  communication:
    'acknowledgement 3.0, acknowledges-receipt 3.0, distribution-heading 3.0, distribution-label 3.0, joining 3.0, adherence 2.8, handed-on 2.4, hands-on 1.9, bound-by 1.6, the-text 1.6, strictly-this 1.6, title-word 1.5, told-policy 1.5, is-binding 1.5, policy-copy 1.5, outside-worker 1.4, this-document 1.4, this-policy-text 1.4',
  availability:
    'public-sign 3.0, published-in 3.0, wants-open 3.0, where-heading 3.0, open-access 3.0, whereabouts 2.9, title-word 2.4, own-title 2.3, it-is 2.2, class-mark 2.0, place-label 2.0, hands-out 1.9, address 1.8, makes-available 1.7, outside-readers 1.6, place-word 1.5, class-value 1.4',
  'document-control':
    'class-mark 3.0, code-mark 3.0, control-label 3.0, date-in-field 3.0, full-date 3.0, history-mark 3.0, history-words 3.0, month-in-numbers 3.0, number-label 3.0, number-word 3.0, version-mark 3.0, coming-review-label 2.9, update-word 2.8, update-label 2.8, version-label 2.7, next-review-label 2.6, effective-word 2.6, bare-date-label 2.6, code-part 2.5, some-number 2.5, review-date-word 2.2, version-number 2.1, class-label 2.0, adoption-label 1.9, measure-value 1.7, adoption-word 1.4',
  'related-policies':
    'house-rules 3.0, named-policy 3.0, related-heading 3.0, titled-document 3.0, other-review 2.6, incident-process 2.3, review-process 2.3, class-label 2.0, code-mark 1.7, rules-noun 1.5, own-title 1.4',
};
