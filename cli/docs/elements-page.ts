import type { Element, ElementGroup } from '../../core/elements/element.ts';
import { sourceInWords } from '../../core/report/wording.ts';

const GROUPS: readonly (readonly [ElementGroup, string, string])[] = [
  [
    'clause',
    'Clause elements',
    'The six that the clause asks of the policy itself. A gap here is a finding in an audit.',
  ],
  ['scope', 'Scope and language', 'What the policy is about, and for whom.'],
  ['governance', 'Roles and decisions', 'Who owns it, who answers for it, who decides.'],
  ['operation', 'Operation', 'What has to happen before AI is used, and while it is.'],
  ['control', 'Upkeep and control', 'How the policy stays current, reaches people and can be proved.'],
];

/** docs/elements.md: what every element asks for, from the declarations themselves. */
export function elementsPage(elements: readonly Element[]): string {
  const parts = [
    '# The elements',
    '<!-- Written by `npm run docs` from core/elements. Change it there. -->',
    `The checker looks for ${String(elements.length)} elements, ${String(elements.filter(({ mandatory }) => mandatory).length)} of them mandatory. Each is **covered** where the text says it with substance, **partial** where it touches it, **missing** where nothing says it. Where an element comes from the clause (ISO/IEC 42001:2023, 5.2) it is told in our own words: the standard's text is under copyright. The others are good practice around it. In examples, ¶ is a line break of Markdown.`,
    ...GROUPS.flatMap(([group, title, lead]) => {
      const members = elements.filter((element) => element.group === group);
      return members.length === 0 ? [] : [`## ${title}`, lead, ...members.flatMap(elementParts)];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function elementParts(element: Element): string[] {
  const { id, title, mandatory, question, advice, wording, missing, remedy, examples } = element;
  return [
    `### ${escape(title)}`,
    `\`${id}\` · ${sourceInWords(element)}${mandatory ? ' · **mandatory**' : ''}`,
    `An auditor asks: ${escape(question)}`,
    `${escape(advice)}`,
    `> ${escape(wording)}`,
    [`- Missing: ${escape(missing)}`, `- From partial to covered: ${escape(remedy)}`].join('\n'),
    ...examplePart('Covered', examples.covered),
    ...examplePart('Partial', examples.partial),
    ...examplePart('Missing', examples.missing),
  ];
}

function examplePart(label: string, examples: readonly string[]): string[] {
  if (examples.length === 0) return [];
  return [`${label}, for example`, examples.map((example) => `- ${oneLine(escape(example))}`).join('\n')];
}

/** Examples may be Markdown of several lines; here they are shown as they are written. */
function oneLine(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join(' ⏎ ');
}

/** As the formatter would escape it, so that the page passes the format check. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
