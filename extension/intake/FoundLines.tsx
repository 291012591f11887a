import type { JSX } from 'preact';
import { foundTopics, keysOf } from '../../core/intake/answers.ts';
import type { FoundLine } from '../../core/intake/intake.ts';
import { PageIcon } from '../pages/PageIcon.tsx';
import { clockTime, dayAndMonth } from '../pages/moment-words.ts';

type Props = {
  readonly lines: readonly FoundLine[];
  readonly looking: 'no' | 'looking' | 'looked';
  readonly onLook: () => void;
  readonly onRemove: (line: FoundLine) => void;
};

/** The vendor's own lines, taken over on a click, by what they speak of. */
export function FoundLines({ lines, looking, onLook, onRemove }: Props): JSX.Element {
  return (
    <section class="found" aria-labelledby="found-title">
      <div class="found-head">
        <h2 id="found-title">From this page</h2>
        <button type="button" class="link push" onClick={onLook} aria-disabled={looking === 'looking'}>
          <PageIcon name="search" />
          {looking === 'no' ? 'Look for its terms' : 'Look again'}
        </button>
      </div>
      {looking === 'no' && lines.length === 0 && (
        <p class="caption">Takes over what the page says of training, retention, sub-processors and the DPA.</p>
      )}
      {looking === 'looking' && <p class="caption">Looking…</p>}
      {keysOf(foundTopics).map((topic) => {
        const ofTopic = lines.filter((line) => line.topic === topic);
        if (ofTopic.length === 0 && looking !== 'looked') return null;
        return (
          <div class="found-topic" key={topic}>
            <span class="tag">{foundTopics[topic]}</span>
            {ofTopic.length === 0 && <p class="caption">No line found on this page.</p>}
            {ofTopic.map((line) => (
              <div key={line.text}>
                <p>“{line.text}”</p>
                <p class="meta">
                  {placeOf(line.address)}, {dayAndMonth(line.seen)} {clockTime(line.seen)} ·{' '}
                  <button
                    type="button"
                    class="link"
                    aria-label={`Leave out: ${line.text}`}
                    onClick={() => onRemove(line)}
                  >
                    Leave out
                  </button>
                </p>
              </div>
            ))}
          </div>
        );
      })}
    </section>
  );
}

/** With the host: a vendor's terms may stand on another, and a line may have come from a page that was not meant. */
function placeOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return pathname === '/' ? host : `${host}${pathname}`;
}
