import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { IntakeForm } from '../intake/IntakeForm.tsx';
import { noticeDelay, noticeFor } from '../notice/notice-words.ts';
import { showNotice } from '../notice/show-notice.ts';
import type { Settings } from '../settings/settings.ts';
import { sample, sampleIntake } from './sample-intake.ts';

type Phase = 'page' | 'form' | 'done';

/** A price page of a vendor that does not exist, with the notice on it; then the form; then the end. Nothing is kept. */
export function SamplePage({ settings }: { readonly settings: Settings }): JSX.Element {
  const [phase, setPhase] = useState<Phase>('page');
  const port = useMemo(() => sampleIntake(settings, () => setPhase('done')), [settings]);
  return (
    <div class="page">
      <p class="sample-note" role="status">
        {phase === 'done'
          ? 'That was the sample. Nothing of it was kept or sent.'
          : 'A sample. The vendor does not exist, and nothing that you type here is kept or sent.'}{' '}
        <a href="index.html">Back to the welcome page</a>
      </p>
      {phase === 'page' && <PricePage settings={settings} onOpen={() => setPhase('form')} />}
      {phase === 'form' && <IntakeForm port={port} />}
      {phase === 'done' && (
        <main class="wrap">
          <h1>Handed in, to nobody</h1>
          <p class="lead">
            A real one goes to the place that your organisation has set up, or stays in the register on this device.
          </p>
        </main>
      )}
    </div>
  );
}

type PriceProps = { readonly settings: Settings; readonly onOpen: () => void };

function PricePage({ settings, onOpen }: PriceProps): JSX.Element {
  useEffect(() => {
    const { configuration } = settings;
    const notice = noticeFor(
      { product: sample.product, kind: 'ai-native' },
      { state: 'unknown' },
      // The sample shows the plain notice, whatever the organisation asks for elsewhere.
      { ...configuration, notice: { mode: 'inform' } },
    );
    if (notice === null) return;
    let shown: ReturnType<typeof showNotice> | null = null;
    const timer = setTimeout(() => {
      shown = showNotice(document, notice, {
        shown: () => undefined,
        act: ({ kind }) => {
          if (kind === 'opened') onOpen();
        },
      });
    }, noticeDelay('comparesPrice'));
    return () => {
      clearTimeout(timer);
      shown?.remove();
    };
  }, [settings]);
  return (
    <main class="wrap">
      <h1>{sample.product}: pricing that scales with your meetings</h1>
      <p class="lead">AI notes, summaries and action items. Cancel any time.</p>
      <ul class="sample-plans">
        {sample.plans.map(({ name, price, what }) => (
          <li key={name}>
            <h2>{name}</h2>
            <p class="strong">{price}</p>
            <p>{what}</p>
          </li>
        ))}
      </ul>
      <p class="caption">{sample.terms}</p>
    </main>
  );
}
