import type { JSX } from 'preact';

/** A reason, its quoted words in the quotes of print. */
export function curly(reason: string): string {
  return reason.replace(/"([^"]*)"/g, '“$1”');
}

/** A reason in a card: the words that it quotes are marked as they are in the passage. */
export function Reason({ text }: { readonly text: string }): JSX.Element {
  return <>{text.split(/"([^"]*)"/).map((part, at) => (at % 2 === 0 ? part : <Quoted key={at} words={part} />))}</>;
}

function Quoted({ words }: { readonly words: string }): JSX.Element {
  return <>{words.split(/( … )/).map((part, at) => (at % 2 === 0 ? <mark key={at}>{part}</mark> : part))}</>;
}
