const controlField = new RegExp(
  `^(?:${[
    '(?:document|policy|standard) (?:number|no\\.?|id|title|name|owner|status|ref(?:erence)?|type|author|approver|version|level|classification|contact)',
    '(?:version|revision|edition|reference)(?: number| no\\.?)?|status|classification|author|owner|approver|contact(?: person)?|department',
    '(?:executive|policy) sponsor|(?:approved|prepared|written|reviewed|issued|adopted|authori[sz]ed) by|supersedes|replaces|applies to',
    '(?:issue|effective|approval|review|publication|adoption|creation|revision) date|date (?:approved|issued|created|effective|of (?:approval|issue|adoption|(?:next |last )?review))',
    '(?:next|last|previous) (?:review|revision|update)(?: date| due)?|last (?:reviewed|updated|revised)|effective from|valid from|in force from',
    'review (?:cycle|frequency|period|interval)|responsible (?:person|officer|department|executive)',
  ].join('|')}):?$`,
  'i',
);

/** Whether a line is nothing but the name of a field of document control: "Approved by", "Next review date:". */
export function isControlField(line = ''): boolean {
  return controlField.test(line.trim());
}
