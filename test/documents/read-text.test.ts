import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../documents/read-text.ts';
import { bytesOf, drawBlocks, mustRead } from './draw-blocks.ts';

const lines = (source: string) => drawBlocks(readPlainText(source));

describe('reading plain text', () => {
  it('joins hard-wrapped lines and keeps breaks that the writer made', () => {
    const source = `The purpose of this policy is to state how artificial intelligence is developed, bought
and used, so that every decision stays in the hands of a person who answers for it.
Owner: Head of Operations
Version: 2.1
Next review: May 2027

It applies to everyone who works for the company, wherever they work and whatever the
contract.`;
    expect(lines(source)).toEqual([
      'The purpose of this policy is to state how artificial intelligence is developed, bought and used, so that every decision stays in the hands of a person who answers for it.',
      'Owner: Head of Operations',
      'Version: 2.1',
      'Next review: May 2027',
      'It applies to everyone who works for the company, wherever they work and whatever the contract.',
    ]);
  });

  it('guesses headings: title, capitals, numbers, underlines, names of sections', () => {
    const source =
      'AI Policy of Northwind\n\nPURPOSE\nWe use AI with care.\n\n2. Roles and Responsibilities\nThe CIO answers for it.\n\nReview\n------\nEach May.\n\nScope\nAll staff and contractors.';
    expect(lines(source)).toEqual([
      'h1 AI Policy of Northwind',
      'h3 PURPOSE',
      'We use AI with care.',
      'h4 2. Roles and Responsibilities',
      'The CIO answers for it.',
      'h2 Review',
      'Each May.',
      'h5 Scope',
      'All staff and contractors.',
    ]);
  });

  it('takes no sentence, label or list of short lines for a heading', () => {
    const source =
      'We never enter personal data.\nOwner: Jo Brown\n\n1. Transparency\n2. Fairness\n3. Privacy\n\nemails\nletters\nreports\nThese need a review by a second person.';
    expect(lines(source).filter((line) => /^h\d/.test(line))).toEqual([]);
  });

  it.each([
    ['- one\n- two', ['• one', '• two']],
    ['• one\n  o Two\n• three', ['• one', '  • Two', '• three']],
    [
      '1. First thing to do.\n   a) Its part.\n2. Second thing to do.',
      ['1. First thing to do.', '  a) Its part.', '2. Second thing to do.'],
    ],
    [
      '3.1 Staff shall report incidents.\n3.2 The CIO shall record them.',
      ['3.1 Staff shall report incidents.', '3.2 The CIO shall record them.'],
    ],
  ])('reads the list %j', (source, expected) => {
    expect(lines(source)).toEqual(expected);
  });

  it('drops page numbers and running headers, but no line that only repeats', () => {
    const duties = (letter: string) =>
      [1, 2, 3].map((part) => `Staff shall do thing ${letter}${part} as it is written here.`);
    const body = (letter: string) => [...duties(letter), 'Requirements', ...duties(`${letter}x`)];
    const page = (letter: string, index: number) =>
      `${body(letter).join('\n')}\n\nNorthwind AI policy\nPage ${index + 1} of 3\n\f`;
    const kept = ['a', 'b', 'c'].flatMap((letter) =>
      body(letter).map((line) => (line === 'Requirements' ? `h2 ${line}` : line)),
    );
    expect(lines(['a', 'b', 'c'].map(page).join(''))).toEqual(kept);
  });

  it('reads tables drawn with characters', () => {
    const ruled =
      '  ---------- -----------\n  Role       Duty\n\n  Board      Approves\n\n  Owner      Keeps it\n             current\n  ---------- -----------\n\nEnd of it.';
    expect(lines(ruled)).toEqual([
      '[0,0] Role',
      '[0,1] Duty',
      '[1,0 / Role] Board',
      '[1,1 Board / Duty] Approves',
      '[2,0 / Role] Owner',
      '[2,1 Owner / Duty] Keeps it current',
      'End of it.',
    ]);
  });

  it('makes words whole that the wrap cut, and leaves those together that the writer joined', () => {
    const source = `This policy applies to all employees and contrac-
tors who use, buy or build artificial intelligence, as well as third-
party suppliers, and asks them for tools that keep privacy. A privacy-
preserving tool is one that keeps data here, and preserving it there, so-
called logs included, is the duty of all contractors.`;
    expect(lines(source)).toEqual([
      'This policy applies to all employees and contractors who use, buy or build artificial intelligence, as well as third-party suppliers, and asks them for tools that keep privacy. A privacy-preserving tool is one that keeps data here, and preserving it there, so-called logs included, is the duty of all contractors.',
    ]);
  });

  it('reads labels that stand side by side as one line each', () => {
    expect(
      lines(
        'Version:        2.1              Owner:   Head of Risk\nEffective date: 1 January 2026   Status:  Approved\n\nText.',
      ),
    ).toEqual(['Version: 2.1', 'Owner: Head of Risk', 'Effective date: 1 January 2026', 'Status: Approved', 'Text.']);
  });

  it('reads columns under underlined heads, and grids without rules between the rows', () => {
    const table =
      'Table 1: Roles\n\n    Role           Duty             To\n    ----           ----             ---\n    CEO            Approves it      Board\n    Head of Risk   Owns it and      CEO\n                   reports\n\nEnd of it.';
    expect(lines(table)).toEqual([
      'Table 1: Roles',
      '[0,0] Role',
      '[0,1] Duty',
      '[0,2] To',
      '[1,0 / Role] CEO',
      '[1,1 CEO / Duty] Approves it',
      '[1,2 CEO / To] Board',
      '[2,0 / Role] Head of Risk',
      '[2,1 Head of Risk / Duty] Owns it and reports',
      '[2,2 Head of Risk / To] CEO',
      'End of it.',
    ]);
    const grid =
      '+---------+----------+\n| Version | Change   |\n+---------+----------+\n| 1.0     | First    |\n| 2.0     | Supplier |\n+---------+----------+';
    expect(lines(grid)).toEqual([
      '[0,0] Version',
      '[0,1] Change',
      '[1,0 / Version] 1.0',
      '[1,1 / Change] First',
      '[2,0 / Version] 2.0',
      '[2,1 / Change] Supplier',
    ]);
  });

  it('ends a table that only its heads are ruled in, and joins no text between rules across the page', () => {
    const simple =
      '  Particulars                \n  ------------------ --------------\n  Regulation number  AR 14-6\n  In force from      1 October 2025\n\n1.1 The Council adopted this.\n\n  Person    Day \n  --------- ---------\n  Jo Brown  in May\n';
    expect(lines(simple)).toEqual([
      '[0,0] Particulars',
      '[1,0] Regulation number',
      '[1,1 Regulation number] AR 14-6',
      '[2,0] In force from',
      '[2,1 In force from] 1 October 2025',
      '1.1 The Council adopted this.',
      '[0,0] Person',
      '[0,1] Day',
      '[1,0 / Person] Jo Brown',
      '[1,1 Jo Brown / Day] in May',
    ]);
    const rule = '-'.repeat(40);
    const banners = `${rule}\n1. PURPOSE\n${rule}\nWe state how AI is used.\n- Ask first.\n- Then buy.\n\n${rule}\n2. SCOPE\n${rule}\nAll staff are bound by it.\n`;
    expect(lines(banners)).toEqual([
      'h2 1. PURPOSE',
      'We state how AI is used.',
      '• Ask first.',
      '• Then buy.',
      'h2 2. SCOPE',
      'All staff are bound by it.',
    ]);
  });

  it.each([
    ['tabs', 'Version\t3.1\nApproved by\tBoard, 4 May 2026\nPolicy owner\tHead of Risk'],
    ['tabs to one place', 'Version\t\t3.1\nApproved by\tBoard, 4 May 2026\nPolicy owner\tHead of Risk'],
    ['blanks', 'Version        3.1\nApproved by    Board, 4 May\n               2026\nPolicy owner   Head of Risk'],
    ['lines', 'Version\n3.1\nApproved by\nBoard,\n4 May 2026\nPolicy owner\nHead of Risk'],
    ['lines apart', 'Version\n\n3.1\n\nApproved by\n\nBoard, 4 May 2026\n\nPolicy owner\n\nHead of Risk'],
  ])('reads labels and values that %s part', (_, table) => {
    expect(lines(`AI Policy\n\n${table}\n\nWe comply with the law.`)).toEqual([
      'h1 AI Policy',
      '[0,0] Version',
      '[0,1 Version] 3.1',
      '[1,0] Approved by',
      '[1,1 Approved by] Board, 4 May 2026',
      '[2,0] Policy owner',
      '[2,1 Policy owner] Head of Risk',
      'We comply with the law.',
    ]);
  });

  it('reads columns that tabs part, with empty cells and numbers, and no list or list of contents as such', () => {
    expect(lines('Version\tDate\tChange\n1.0\t5 June 2023\tFirst issue\n2.0\t\tNew terms\n\nEnd of it.')).toEqual([
      '[0,0] Version',
      '[0,1] Date',
      '[0,2] Change',
      '[1,0 / Version] 1.0',
      '[1,1 / Date] 5 June 2023',
      '[1,2 5 June 2023 / Change] First issue',
      '[2,0 / Version] 2.0',
      '[2,2 / Change] New terms',
      'End of it.',
    ]);
    expect(lines('•\tAsk first.\n•\tThen buy.\n\n4.1\tStaff ask first.\n4.2\tThen they buy.')).toEqual([
      '• Ask first.',
      '• Then buy.',
      '4.1 Staff ask first.',
      '4.2 Then they buy.',
    ]);
    expect(lines('Purpose\t3\nScope\t4').some((line) => line.startsWith('['))).toBe(false);
  });

  it('reads what a message holds, without its heads and marks of quotation', () => {
    const mail =
      'From: Anna Berg <anna@example.org>\nSent: Monday, 4 May 2026\nTo: All staff\nSubject: Our policy\n\nDear all,\n\n-----Original Message-----\n\nFrom: the start we ask first.';
    expect(lines(mail)).toEqual(['Dear all,', 'From: the start we ask first.']);
    expect(
      lines(
        '> AI POLICY\n>\n> We ask before we buy or build a system that holds AI, and\n> > then we buy.\n> 1. One.\n\nYes.',
      ),
    ).toEqual([
      'h1 AI POLICY',
      'We ask before we buy or build a system that holds AI, and then we buy.',
      '1. One.',
      'Yes.',
    ]);
  });

  it('drops running lines of a text of two pages', () => {
    const page = (number: number): string => `Northwind – Internal\nPage ${number} of 2\n\f`;
    expect(lines(`We comply with the law.\n\n${page(1)}We improve.\n\n${page(2)}`)).toEqual([
      'We comply with the law.',
      'We improve.',
    ]);
  });

  it('takes questions and a first line with a colon for headings', () => {
    expect(
      lines(
        'County of Tarn: Rules for AI\n\nTo whom it may concern\n\nThey bind all staff.\n\nWhat you must do\n\nAsk first.',
      ),
    ).toEqual([
      'h1 County of Tarn: Rules for AI',
      'h2 To whom it may concern',
      'They bind all staff.',
      'h2 What you must do',
      'Ask first.',
    ]);
    expect(lines('Subject: AI Policy\n\nDear all, it binds us.')[0]).toBe('Subject: AI Policy');
  });

  it('drops the lines of a page that hold its number beside other things', () => {
    const page = (number: number): string => `Northwind Ltd         Confidential             Page ${number} of 2`;
    expect(lines(`We comply with the law.\n\n${page(1)}\n\nWe improve.\n\n${page(2)}`)).toEqual([
      'We comply with the law.',
      'We improve.',
    ]);
  });

  it('keeps lines that hang under a list item in it', () => {
    expect(lines('1) Ask first.\n   This includes names.\n2) Report:\n   it@example.org\nThe end of it.')).toEqual([
      '1) Ask first.\nThis includes names.',
      '2) Report:\nit@example.org',
      'The end of it.',
    ]);
  });

  it('reads evident Markdown as Markdown', async () => {
    const source = '# Policy\n\n| Owner | Jo |\n|---|---|\n| Version | 2 |\n';
    const { text } = await mustRead(bytesOf(source), 'policy.txt');
    expect(drawBlocks(text)).toEqual([
      'h1 Policy',
      '[0,0] Owner',
      '[0,1 Owner] Jo',
      '[1,0] Version',
      '[1,1 Version] 2',
    ]);
  });
});
