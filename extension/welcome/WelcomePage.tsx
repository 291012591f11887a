import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '../../core/report/wording.ts';
import { Icon } from '../../panel/icons.tsx';
import type { OptionsPort, OptionsSnapshot } from '../options/options-port.ts';
import { TakeSettings } from '../options/TakeSettings.tsx';
import { useOptions } from '../options/use-options.ts';
import { Opening } from '../pages/Opening.tsx';
import { PageShell } from '../pages/PageShell.tsx';

export const welcomeTitle = 'Know when it is AI, before you buy it';

/** The first minute: whose settings hold, and whether the notice may stand in pages. */
export function WelcomePage({ port }: { readonly port: OptionsPort }): JSX.Element {
  const snapshot = useOptions(port);
  const [isBadgeOnly, setBadgeOnly] = useState(false);
  if (snapshot === null) return <Opening title={welcomeTitle} />;
  const { settings, pageAccess } = snapshot;
  const hasOrganisation = Object.keys(settings.sources).length > 0;
  const isAnswered = pageAccess !== 'not-given' || isBadgeOnly;
  return (
    <PageShell page="welcome" organisation={settings.configuration.organisation}>
      <main class="wrap">
        <h1>{welcomeTitle}</h1>
        <p class="lead">
          On the site of an AI vendor, Countersign tells you so, says what your organisation’s register says, and fills
          in the intake with you.
        </p>
        <ol class="welcome-steps">
          <Step number={1} isDone={hasOrganisation} title="Your organisation">
            <p>{organisationWords(snapshot)}</p>
            {!hasOrganisation && <TakeSettings port={port} />}
          </Step>
          <Step number={2} isDone={isAnswered} title="May it speak in the page?">
            <p>
              The toolbar badge works without further access. A notice in the page needs leave to read the pages you
              open.
            </p>
            <Questions />
            <p role="status">
              {pageAccess === 'held'
                ? 'Your organisation’s package has it already.'
                : pageAccess === 'given'
                  ? 'You have allowed the notice. It can be given back under Options.'
                  : isBadgeOnly
                    ? 'The badge speaks, and nothing is read of a page unless you ask for it there.'
                    : ''}
            </p>
            {!isAnswered && (
              <div class="actions">
                <button type="button" class="button primary" onClick={() => void port.askForPages()}>
                  Allow the notice
                </button>
                <button type="button" class="button" onClick={() => setBadgeOnly(true)}>
                  Badge only
                </button>
              </div>
            )}
          </Step>
          <Step number={3} isDone={false} title="Try it">
            <p>Open a sample price page and hand in an intake that goes nowhere.</p>
            <div class="actions">
              <a class="button" href="../welcome/sample.html">
                Open the sample
              </a>
            </div>
          </Step>
        </ol>
      </main>
    </PageShell>
  );
}

function Questions(): JSX.Element {
  const answers = [
    ['Does it send addresses?', 'No. The lookup happens on this device.'],
    ['Does it keep a history?', 'Hosts of AI vendors and the date. No paths.'],
    [
      'Every page?',
      'It looks at the address first, and leaves your own network alone. What it reads of a page is forgotten.',
    ],
    ['Private windows?', 'Never.'],
  ] as const;
  return (
    <dl class="welcome-answers">
      {answers.map(([question, answer]) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "Northwind Freight, set by your administrator. AI policy 1.3, 47 products in the register." */
function organisationWords({ settings, feed }: OptionsSnapshot): string {
  const { organisation, policy } = settings.configuration;
  if (Object.keys(settings.sources).length === 0) {
    return 'Your organisation may have given you a countersign.json or its address. Without one, the register stays on this device.';
  }
  const isManaged = Object.values(settings.sources).includes('managed');
  const who = `${organisation ?? 'Settings'}, ${isManaged ? 'set by your administrator' : 'taken by you'}.`;
  const version = policy?.version === undefined ? '' : ` ${policy.version}`;
  const parts = [
    policy === undefined ? '' : `${policy.title}${version}`,
    feed?.feed === undefined ? '' : `${counted(feed.feed.entries.length, 'product')} in the register`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? who : `${who} ${parts.join(', ')}.`;
}

type StepProps = {
  readonly number: number;
  readonly isDone: boolean;
  readonly title: string;
  readonly children: ComponentChildren;
};

function Step({ number, isDone, title, children }: StepProps): JSX.Element {
  return (
    <li>
      <span class={isDone ? 'welcome-number done' : 'welcome-number'}>
        {isDone ? (
          <>
            <Icon name="tick" />
            <span class="sr">Done</span>
          </>
        ) : (
          <span aria-hidden="true">{number}</span>
        )}
      </span>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  );
}
