import type { JSX } from 'preact';
import type { PolicyText } from '../../core/policy/policy-text.ts';
import { placeOf } from '../../core/report/place-of.ts';
import { figure } from '../../core/report/wording.ts';
import type { GapLine, Obstacle, OpenItem } from '../../core/review/before-sign-off.ts';
import { annotationWords, decisionWords, obstacleWords, statusWords } from '../../core/review/record-words.ts';
import { Icon, type IconName } from '../icons.tsx';
import { Fold } from './Fold.tsx';
import { useTools } from './pane-context.ts';

const MARKS: Readonly<Record<Obstacle['kind'], { readonly name: IconName; readonly class: string }>> = {
  'mandatory-gaps': { name: 'missing', class: 'mark-missing' },
  'gaps-to-fix': { name: 'to-fix', class: 'mark-neutral' },
  'undecided-gaps': { name: 'partial', class: 'mark-partial' },
  'open-annotations': { name: 'comment', class: 'mark-neutral' },
  'unresolved-comments': { name: 'comment', class: 'mark-neutral' },
  'tracked-changes': { name: 'tracked', class: 'mark-neutral' },
  placeholders: { name: 'to-fix', class: 'mark-neutral' },
};

type Props = {
  readonly obstacles: readonly Obstacle[];
  readonly text: PolicyText;
  readonly unfolded: readonly string[];
  readonly hostName: string;
};

/** What stands in the way, a fold for each kind; every line leads to its place. */
export function SignOffList({ obstacles, text, unfolded, hostName }: Props): JSX.Element {
  return (
    <>
      {obstacles.map((obstacle) => (
        <Fold
          key={obstacle.kind}
          id={foldId(obstacle.kind)}
          title={
            obstacle.kind === 'unresolved-comments' && hostName === 'Word'
              ? 'Unresolved comments in Word'
              : obstacleWords[obstacle.kind]
          }
          count={figure(obstacle.count)}
          mark={MARKS[obstacle.kind]}
          isOpen={unfolded.includes(foldId(obstacle.kind))}
        >
          <ul>
            <Lines obstacle={obstacle} text={text} />
          </ul>
        </Fold>
      ))}
    </>
  );
}

/** The fold of a kind, among the folds of the pane. */
export function foldId(kind: Obstacle['kind']): string {
  return `sign-off ${kind}`;
}

function Lines({ obstacle, text }: { readonly obstacle: Obstacle; readonly text: PolicyText }): JSX.Element {
  const { actions } = useTools();
  switch (obstacle.kind) {
    case 'mandatory-gaps':
    case 'gaps-to-fix':
    case 'undecided-gaps':
      return (
        <>
          {obstacle.gaps.map((gap) => (
            <Line
              key={gap.id}
              icon={gap.status}
              mark={gap.status}
              name={gap.title}
              word={gapWord(gap)}
              run={() => actions.openRow(gap.id)}
            />
          ))}
        </>
      );
    case 'open-annotations':
      return (
        <>
          {obstacle.annotations.map(({ annotation, status }) => (
            <Line
              key={annotation.id}
              icon={status === 'orphaned' ? 'orphaned' : 'comment'}
              mark="neutral"
              name={`${annotation.author}: ${annotation.text}`}
              word={status === 'orphaned' ? (annotationWords.orphaned.split(':')[0] ?? '') : 'Open'}
              run={() => actions.chooseTab('review')}
            />
          ))}
        </>
      );
    case 'placeholders':
      return (
        <>
          {obstacle.passages.map((passage, at) => (
            <Line
              key={at}
              icon="document"
              mark="neutral"
              name={`${passage.exact}${inSection(text, passage.block)}`}
              word="Show"
              run={() => actions.show(passage)}
            />
          ))}
        </>
      );
    case 'unresolved-comments':
    case 'tracked-changes':
      return <Items items={obstacle.items} count={obstacle.count} text={text} icon={MARKS[obstacle.kind].name} />;
  }
}

type ItemsProps = {
  readonly items: readonly OpenItem[];
  readonly count: number;
  readonly text: PolicyText;
  readonly icon: IconName;
};

function Items({ items, count, text, icon }: ItemsProps): JSX.Element {
  const { actions } = useTools();
  return (
    <>
      {items.map(({ label, passage }, at) => (
        <Line
          key={at}
          icon={icon}
          mark="neutral"
          name={`${label}${passage === undefined ? '' : inSection(text, passage.block)}`}
          word={passage === undefined ? '' : 'Show'}
          {...(passage === undefined ? {} : { run: () => actions.show(passage) })}
        />
      ))}
      {items.length < count && (
        <li class="fold-foot caption">
          {items.length === 0 ? 'They stand in the document.' : `${figure(count - items.length)} more in the document.`}
        </li>
      )}
    </>
  );
}

type LineProps = {
  readonly icon: IconName;
  readonly mark: string;
  readonly name: string;
  readonly word: string;
  readonly run?: () => void;
};

function Line({ icon, mark, name, word, run }: LineProps): JSX.Element {
  const content = (
    <>
      <Icon name={icon} class={`mark-${mark}`} />
      <span class="name">{name}</span>
      <span class="word">{word}</span>
    </>
  );
  return (
    <li>
      {run === undefined ? (
        <div class="row plain">{content}</div>
      ) : (
        <button type="button" class="row plain" onClick={run}>
          {content}
        </button>
      )}
    </li>
  );
}

function gapWord({ status, decision }: GapLine): string {
  if (decision === undefined) return statusWords[status];
  if (decision.standing === 'expired') return 'Expired';
  return decision.standing === 'changed' ? 'Text changed' : decisionWords[decision.decision.kind];
}

function inSection(text: PolicyText, block: string): string {
  const place = placeOf(text, block);
  return place === null ? '' : ` in ${place.section}`;
}
