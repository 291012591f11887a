import type { JSX } from 'preact';
import type { Passage } from '../../core/report/report.ts';

/** Straight quotes as those of print. */
export function curly(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”');
}

type Props = { readonly text: string; readonly passage: Passage | undefined };

/** A reason in a card: the words that it quotes from the passage are marked as they are there. */
export function Reason({ text, passage }: Props): JSX.Element {
  const said = passage?.exact.toLowerCase() ?? '';
  return (
    <>
      {text.split(/"([^"]*)"/).map((part, at) => {
        if (at % 2 === 0) return part;
        const quoted = part.split(/( … )/);
        const isThere = quoted.every((words) => words === ' … ' || said.includes(words.toLowerCase()));
        return isThere ? <Quoted key={at} parts={quoted} /> : `“${part}”`;
      })}
    </>
  );
}

function Quoted({ parts }: { readonly parts: readonly string[] }): JSX.Element {
  return <>{parts.map((words, at) => (at % 2 === 0 ? <mark key={at}>{words}</mark> : words))}</>;
}
