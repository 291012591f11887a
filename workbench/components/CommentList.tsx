import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../panel/icons.tsx';
import type { Actions } from '../actions.ts';
import type { Comment } from '../editor/comments.ts';
import { momentInWords } from '../moment-in-words.ts';

type Props = { readonly comments: readonly Comment[]; readonly actions: Actions; readonly now: string };

/** The document's own comments, each with the words that it hangs on. */
export function CommentList({ comments, actions, now }: Props): JSX.Element {
  const close = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Where the comment stood that was removed: the one that stands there now has the focus. */
  const removedAt = useRef<number | null>(null);
  useEffect(() => close.current?.focus(), []);
  useEffect(() => {
    if (removedAt.current === null) return;
    const next = list.current?.children[removedAt.current]?.querySelector('button');
    (next ?? close.current)?.focus();
    removedAt.current = null;
  }, [comments.length]);
  return (
    <section
      class="comment-list"
      aria-label="Comments in the document"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        actions.listComments(false);
      }}
    >
      <div class="comment-head">
        <h2>Comments in the document</h2>
        <button
          type="button"
          class="button quiet icon-only push"
          aria-label="Close the comments"
          ref={close}
          onClick={() => actions.listComments(false)}
        >
          <Icon name="close" />
        </button>
      </div>
      <ul ref={list}>
        {comments.map((comment, at) => (
          <li key={comment.id} id={`comment-${comment.id}`} class={comment.replyTo === undefined ? '' : 'reply'}>
            <p class="caption">
              <span class="strong">{comment.author === '' ? 'Nobody named' : comment.author}</span>
              {comment.date !== '' && `, ${momentInWords(comment.date, now)}`}
              {comment.resolved && ', resolved'}
            </p>
            <p>{comment.text}</p>
            {comment.quote !== null && <blockquote class="caption">{comment.quote.exact}</blockquote>}
            <p class="actions wide">
              {comment.quote !== null && (
                <button type="button" class="link" onClick={() => actions.showComment(comment.id)}>
                  <Icon name="show" />
                  Show in document
                </button>
              )}
              {comment.isNew && (
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    removedAt.current = at;
                    actions.removeComment(comment.id);
                  }}
                >
                  Remove
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
