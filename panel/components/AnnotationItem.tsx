import type { JSX } from 'preact';
import type { TextQuote } from '../../core/policy/text-quote.ts';
import type { AnnotationStatus } from '../../core/review/anchor-quote.ts';
import type { Annotation } from '../../core/review/review-state.ts';
import { momentInWords } from '../clock-words.ts';
import { Icon, type IconName } from '../icons.tsx';
import { Passage } from './Passage.tsx';
import { useTools } from './pane-context.ts';

type Props = {
  readonly annotation: Annotation;
  readonly status: AnnotationStatus;
  /** Where its text stands now; null when it stands nowhere, or is about the document. */
  readonly quote: TextQuote | null;
  readonly place: string;
  /** The title of the element that it is about. */
  readonly title: string;
  readonly today: string;
  readonly isOwn: boolean;
  readonly isLocked: boolean;
};

const TAGS: Readonly<Record<AnnotationStatus, readonly [string, string, IconName]>> = {
  open: ['Open', 'tag info', 'comment'],
  orphaned: ['Orphaned', 'tag partial', 'orphaned'],
  resolved: ['Resolved', 'tag', 'tick'],
};

/** One annotation: who, when, what, and the text that it is about. */
export function AnnotationItem(props: Props): JSX.Element {
  const { annotation, status, quote, place, title, today } = props;
  const { actions } = useTools();
  const [word, tag, icon] = TAGS[status];
  const show = quote === null ? undefined : (): void => actions.show(quote);
  const where = status === 'orphaned' ? gonePlace(annotation.place) : place;
  return (
    <li class="ann" data-annotation={annotation.id}>
      <div class="ann-head">
        <span class="strong">{annotation.author}</span>
        <span class="meta">{momentInWords(annotation.created, today)}</span>
        <span class={`${tag} push`}>
          <Icon name={icon} />
          {word}
        </span>
      </div>
      {annotation.quote === undefined && (
        <p class="meta">{title === '' ? 'On the whole document' : `On the whole document, ${title}`}</p>
      )}
      <p class="ann-text">{annotation.text}</p>
      {annotation.quote && (
        <Passage
          place={[title, where].filter((part) => part !== '').join(' · ')}
          isGone={status === 'orphaned'}
          {...(show ? { onShow: show } : {})}
        >
          {annotation.quote.exact}
        </Passage>
      )}
      <ItemActions {...props} show={show} />
    </li>
  );
}

function ItemActions({
  annotation,
  status,
  isOwn,
  isLocked,
  show,
}: Props & { show: (() => void) | undefined }): JSX.Element {
  const { actions } = useTools();
  const about = `: ${annotation.text.slice(0, 60)}`;
  const link = (word: string, run: () => void, key = ''): JSX.Element => (
    <button type="button" class="link" aria-label={`${word}${about}`} data-key={key} onClick={run}>
      {word}
    </button>
  );
  return (
    <div class="actions wide">
      {show && link('Show in document', show, 'g')}
      {!isLocked && (
        <>
          {status === 'orphaned' && link('Attach to selection', () => actions.attachAnnotation(annotation.id))}
          {status !== 'resolved' && isOwn && link('Edit', () => actions.editAnnotation(annotation.id), 'e')}
          {status === 'resolved'
            ? link('Open again', () => actions.reopenAnnotation(annotation.id))
            : link('Resolve', () => actions.resolveAnnotation(annotation.id), 'r')}
        </>
      )}
    </div>
  );
}

function gonePlace(place: string | undefined): string {
  return place === undefined || place === '' ? 'Deleted since.' : `Was in ${place}. Deleted since.`;
}
