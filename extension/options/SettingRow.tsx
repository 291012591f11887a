import type { ComponentChildren, JSX } from 'preact';
import { PageIcon } from '../pages/PageIcon.tsx';

type Props = {
  readonly title: string;
  /** One sentence; it is searched too. */
  readonly text: string;
  readonly isLocked?: boolean;
  /** What is typed into the search. A row that does not have it is not shown. */
  readonly search: string;
  readonly children?: ComponentChildren;
};

/** One setting: what it is, what it does, and its control. */
export function SettingRow({ title, text, isLocked, search, children }: Props): JSX.Element | null {
  if (!hasWords(`${title} ${text}`, search)) return null;
  return (
    <div class="set" role="group" aria-label={title}>
      <div>
        <h3>
          {title}
          {isLocked === true && (
            <span class="tag">
              <PageIcon name="lock" />
              Set by your organisation
            </span>
          )}
        </h3>
        <p>{text}</p>
      </div>
      <div>{children}</div>
    </div>
  );
}

/** True when every word that was typed stands somewhere in the text. */
export function hasWords(text: string, search: string): boolean {
  const lower = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
