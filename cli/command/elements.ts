import { elements as registered } from '../../core/elements/index.ts';
import type { OwnElement } from '../../core/config/own-element.ts';
import type { Element } from '../../core/elements/element.ts';
import { sourceInWords } from '../../core/report/wording.ts';
import { wrap } from '../../core/report/write-text.ts';
import { textTable } from '../text-table.ts';
import { ELEMENTS_HELP } from './help.ts';
import { loadConfiguration } from './load-configuration.ts';
import { paintFor } from './paint.ts';
import { choice, parseCommand } from './parse-command.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

type Shown = Element | OwnElement;

/** `countersign elements [ID]` */
export function listElements(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = parseCommand('elements', args, {
    format: { type: 'string', short: 'f', default: 'text' },
    config: { type: 'string', short: 'c' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    terminal.write(ELEMENTS_HELP);
    return 0;
  }
  const format = choice('format', values.format, ['text', 'json']);
  const configuration = loadConfiguration(values.config, terminal.folder);
  const off = new Set(configuration?.turnedOff.map(({ id }) => id));
  const all: Shown[] = [...registered.filter(({ id }) => !off.has(id)), ...(configuration?.elements ?? [])];
  const shown = positionals.length === 0 ? all : positionals.map((id) => named(id, all));
  if (format === 'json') terminal.write(`${JSON.stringify(shown.map(described), null, 2)}\n`);
  else
    terminal.write(
      positionals.length === 0 ? tableOf(shown) : shown.map((each) => detailsOf(each, terminal)).join('\n'),
    );
  return 0;
}

function named(id: string, all: readonly Shown[]): Shown {
  const found = all.find((each) => each.id === id);
  if (!found) throw new UsageError(`No element is called "${id}". \`countersign elements\` lists them.`);
  return found;
}

function described({ id, title, mandatory, source, clause, question, advice, wording }: Shown) {
  return { id, title, mandatory, source, clause, question, advice, wording };
}

function tableOf(shown: readonly Shown[]): string {
  const rows = shown.map((element) => [
    element.id,
    element.title,
    element.mandatory ? 'yes' : '',
    sourceInWords(element),
  ]);
  const heads = ['id', 'element', 'mandatory', 'source'].map((head) => ({ head }));
  return `${textTable(heads, rows)}\n`;
}

function detailsOf(element: Shown, { columns, hasColours }: Terminal): string {
  const paint = paintFor(hasColours);
  const width = Math.min(columns ?? 100, 100);
  const part = (label: string, text: string): string => `${paint.quiet(label)}\n${wrap(text, width, 2)}`;
  const examples = (label: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [paint.quiet(label), ...list.map((each) => wrap(`“${each}”`, width, 2))];
  const { id, title, question, advice, wording } = element;
  return `${[
    `${paint.strong(title)}  ${id}, ${sourceInWords(element)}${element.mandatory ? ', mandatory' : ''}`,
    part('An auditor asks', question),
    part('What to write', advice),
    part('Wording', wording),
    ...examples('Covered, for example', element.examples.covered.slice(0, 3)),
    ...examples('Partial', element.examples.partial.slice(0, 3)),
    ...examples('Not enough', element.examples.missing.slice(0, 3)),
  ].join('\n')}\n`;
}
