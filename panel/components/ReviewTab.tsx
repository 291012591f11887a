import type { JSX } from 'preact';
import { placeInWords, placeOf } from '../../core/report/place-of.ts';
import { counted } from '../../core/report/wording.ts';
import { annotationStatus, type AnnotationStatus } from '../../core/review/anchor-quote.ts';
import type { Annotation } from '../../core/review/review-state.ts';
import { Icon } from '../icons.tsx';
import type { PaneState } from '../state.ts';
import { AnnotationForm } from './AnnotationForm.tsx';
import { AnnotationItem } from './AnnotationItem.tsx';
import { Banner } from './Banner.tsx';
import { Fold } from './Fold.tsx';
import { NameForm } from './NameForm.tsx';
import { useTools } from './pane-context.ts';

/** What reviewers have noted, and the way to note more. */
export function ReviewTab({ state }: { readonly state: PaneState }): JSX.Element {
  const { actions, prefix } = useTools();
  const report = state.phase.kind === 'judged' ? state.phase.judged.report : null;
  const reviewer = state.review.reviewer ?? '';
  if (state.annotating !== null) {
    return (
      <>
        <h2 class="sr">Review</h2>
        <AnnotationForm
          draft={state.annotating}
          report={report}
          isNamed={reviewer !== ''}
          onClosed={() => requestAnimationFrame(() => document.getElementById(`${prefix}-annotate`)?.focus())}
        />
      </>
    );
  }
  const of = (wanted: AnnotationStatus): Annotation[] =>
    state.review.annotations.filter((annotation) => annotationStatus(annotation, state.anchors) === wanted).reverse();
  const kept = state.review.annotations.filter(({ comment, status }) => comment === 'kept' && status === 'open').length;
  const [open, orphaned, resolved] = [of('open'), of('orphaned'), of('resolved')];
  return (
    <>
      <h2 class="sr">Review</h2>
      {!state.isReviewLocked && (
        <div class="review-bar">
          <button
            type="button"
            class="button"
            id={`${prefix}-annotate`}
            data-annotate=""
            onClick={() => actions.annotate()}
          >
            <Icon name="plus" />
            Annotate selection
          </button>
          {state.isNaming ? (
            <NameForm name={reviewer} />
          ) : (
            reviewer !== '' && (
              <>
                <span class="caption">as {reviewer}</span>
                <button
                  type="button"
                  class="link push"
                  aria-label="Change reviewer name"
                  onClick={() => actions.startNaming(true)}
                >
                  Change
                </button>
              </>
            )
          )}
        </div>
      )}
      {kept > 0 && (
        <Banner
          tone="warn"
          icon="info"
          title={`${state.hostName} did not take ${counted(kept, 'comment')}.`}
          aside={
            <button type="button" class="link" onClick={() => actions.retryComments()}>
              Try again
            </button>
          }
        >
          {kept === 1 ? 'It is kept here and stays' : 'They are kept here and stay'} in the review list.
        </Banner>
      )}
      {open.length + orphaned.length + resolved.length === 0 && (
        <div class="state small">
          <p>No annotations yet. Select text in the document, then Annotate.</p>
        </div>
      )}
      <Group title="Open" annotations={open} state={state} />
      <Group title="Text is gone" annotations={orphaned} state={state} />
      {resolved.length > 0 && (
        <Fold id="resolved" title="Resolved" count={`${resolved.length}`} isOpen={state.unfolded.includes('resolved')}>
          <Items annotations={resolved} state={state} />
        </Fold>
      )}
    </>
  );
}

type GroupProps = { readonly annotations: readonly Annotation[]; readonly state: PaneState };

function Group({ title, annotations, state }: GroupProps & { readonly title: string }): JSX.Element | null {
  if (annotations.length === 0) return null;
  return (
    <section class="section" aria-label={title}>
      <div class="section-head">
        <h3>{title}</h3>
        <span class="count">{annotations.length}</span>
      </div>
      <Items annotations={annotations} state={state} />
    </section>
  );
}

function Items({ annotations, state }: GroupProps): JSX.Element {
  const { phase, anchors, review, today, isReviewLocked } = state;
  const judged = phase.kind === 'judged' ? phase.judged : null;
  const titles = new Map(judged?.report.elements.map(({ id, title }) => [id, title]));
  return (
    <ul>
      {annotations.map((annotation) => {
        const quote = anchors.get(annotation.id) ?? null;
        const place = quote === null || judged === null ? null : placeOf(judged.text, quote.block);
        return (
          <AnnotationItem
            key={annotation.id}
            annotation={annotation}
            status={annotationStatus(annotation, anchors)}
            quote={quote}
            place={place === null ? '' : placeInWords(place)}
            title={titles.get(annotation.element ?? '') ?? ''}
            today={today}
            isOwn={annotation.author === review.reviewer}
            isLocked={isReviewLocked}
          />
        );
      })}
    </ul>
  );
}
