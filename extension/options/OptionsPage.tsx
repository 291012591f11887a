import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '../../core/report/wording.ts';
import { Banner } from '../../panel/components/Banner.tsx';
import { Opening } from '../pages/Opening.tsx';
import { PageIcon } from '../pages/PageIcon.tsx';
import { PageShell } from '../pages/PageShell.tsx';
import { isLocked, type Settings } from '../settings/settings.ts';
import { connectorWords, feedWords, modeWords, settingsWords, snoozeWords } from './option-words.ts';
import type { OptionsPort, OptionsSnapshot } from './options-port.ts';
import { SettingRow } from './SettingRow.tsx';
import { TakeSettings } from './TakeSettings.tsx';
import { useOptions } from './use-options.ts';

/** The settings: what the organisation has set, what the notice may do, and the person's own. */
export function OptionsPage({ port }: { readonly port: OptionsPort }): JSX.Element {
  const snapshot = useOptions(port);
  const [search, setSearch] = useState('');
  if (snapshot === null) return <Opening title="Options" />;
  const { settings } = snapshot;
  const part = { port, snapshot, search: search.trim() };
  return (
    <PageShell page="options" organisation={settings.configuration.organisation}>
      <main class="wrap">
        <div class="topline">
          <h1>Options</h1>
          <div class="searchbox">
            <PageIcon name="search" />
            <input
              class="input"
              type="search"
              aria-label="Search options"
              placeholder="Search options"
              value={search}
              onInput={({ currentTarget }) => setSearch(currentTarget.value)}
            />
          </div>
        </div>
        <Problems settings={settings} />
        <Organisation {...part} />
        <Notice {...part} />
        <Person {...part} />
        <p class="no-match">
          Nothing matches “{search.trim()}”.{' '}
          <button type="button" class="link" onClick={() => setSearch('')}>
            Clear search
          </button>
        </p>
      </main>
    </PageShell>
  );
}

function Problems({ settings: { problems } }: { readonly settings: Settings }): JSX.Element | null {
  if (problems.length === 0) return null;
  const title =
    problems.length === 1
      ? 'One value in countersign.json was not used.'
      : `${counted(problems.length, 'value')} in countersign.json were not used.`;
  return (
    <Banner tone="warn" title={title}>
      {problems.map(({ message }) => message.replace(/`/g, '')).join(' ')} What stands in their place is the default.
    </Banner>
  );
}

type PartProps = { readonly port: OptionsPort; readonly snapshot: OptionsSnapshot; readonly search: string };

function Organisation({ port, snapshot: { settings, feed }, search }: PartProps): JSX.Element {
  const { policy, register, intake } = settings.configuration;
  const isManaged = Object.values(settings.sources).includes('managed');
  const version = policy?.version === undefined ? '' : ` ${policy.version}`;
  return (
    <section class="group">
      <h2>Organisation</h2>
      <SettingRow title="Settings" text={settingsWords(settings)} isLocked={isManaged} search={search}>
        {settings.file !== null && (
          <button type="button" class="button" onClick={() => void port.removeFile()}>
            Remove file
          </button>
        )}
        {settings.link !== null && !settings.link.managed && (
          <button type="button" class="button" onClick={() => void port.removeLink()}>
            Remove address
          </button>
        )}
      </SettingRow>
      <SettingRow
        title="Take settings"
        text="A countersign.json from a file or an address. What your administrator has set goes before it."
        search={search}
      >
        <TakeSettings port={port} />
      </SettingRow>
      <SettingRow
        title="Policy that is quoted"
        text={policy === undefined ? 'None is set.' : `${policy.title}${version}`}
        isLocked={isLocked(settings, 'policy')}
        search={search}
      >
        {policy?.link !== undefined && (
          <a href={policy.link} target="_blank" rel="noopener noreferrer">
            Open policy
          </a>
        )}
      </SettingRow>
      <SettingRow
        title="Register feed"
        text={feedWords(register, feed)}
        isLocked={isLocked(settings, 'register')}
        search={search}
      >
        {(register !== undefined || settings.link !== null) && (
          <button type="button" class="button" onClick={() => void port.readNow()}>
            Read now
          </button>
        )}
      </SettingRow>
      <SettingRow
        title="Where intakes go"
        text={connectorWords(intake)}
        isLocked={isLocked(settings, 'intake')}
        search={search}
      />
    </section>
  );
}

function Notice({ port, snapshot: { settings, snoozes, pageAccess }, search }: PartProps): JSX.Element {
  const [mode, says] = modeWords[settings.configuration.notice.mode];
  const isOn = pageAccess !== 'not-given' && !settings.personal.quiet;
  const change = async (wanted: boolean): Promise<void> => {
    // Asked for first, in the click: after a wait the browser does not ask.
    const isAllowed = !wanted || pageAccess !== 'not-given' || (await port.askForPages());
    await port.setQuiet(!wanted || !isAllowed);
  };
  return (
    <section class="group">
      <h2>Notice in the page</h2>
      <SettingRow
        title="Show a notice on sites of AI vendors"
        text="Needs access to the pages you open. The badge in the toolbar works without."
        search={search}
      >
        <Switch label="Show a notice on sites of AI vendors" isOn={isOn} onChange={(wanted) => void change(wanted)} />
      </SettingRow>
      {pageAccess === 'given' && (
        <SettingRow
          title="Access to pages"
          text="Given by you. Without it nothing is read of a page unless you ask for it there."
          search={search}
        >
          <button type="button" class="button" onClick={() => void port.giveBackPages()}>
            Give back
          </button>
        </SettingRow>
      )}
      <SettingRow title="How it speaks" text={says} isLocked={isLocked(settings, 'notice')} search={search}>
        <span>{mode}</span>
      </SettingRow>
      <SettingRow
        title="Snoozed sites"
        text={snoozes.length === 0 ? 'None.' : 'No notice on these. The badge says that they are snoozed.'}
        search={search}
      >
        <ul class="snoozes">
          {snoozes.map((each) => (
            <li key={each.domain}>
              {each.domain} {snoozeWords(each)}{' '}
              <button
                type="button"
                class="link"
                aria-label={`Wake ${each.domain}`}
                onClick={() => void port.wake(each.domain)}
              >
                Wake
              </button>
            </li>
          ))}
        </ul>
      </SettingRow>
    </section>
  );
}

function Person({ port, snapshot: { settings }, search }: PartProps): JSX.Element {
  const { name, contact } = settings.personal;
  return (
    <section class="group">
      <h2>You</h2>
      <SettingRow
        title="Name on intakes and decisions"
        text="Stored on this device, and in what you send."
        search={search}
      >
        <input
          class="input"
          aria-label="Name on intakes and decisions"
          maxLength={120}
          value={name}
          onChange={({ currentTarget }) => void port.setName(currentTarget.value.trim())}
        />
      </SettingRow>
      <SettingRow title="How to reach you" text="An e-mail address or a number; stored on this device." search={search}>
        <input
          class="input"
          aria-label="How to reach you"
          maxLength={200}
          value={contact}
          onChange={({ currentTarget }) => void port.setContact(currentTarget.value.trim())}
        />
      </SettingRow>
    </section>
  );
}

type SwitchProps = { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void };

function Switch({ label, isOn, onChange }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span aria-hidden="true">{isOn ? 'On' : 'Off'}</span>
    </label>
  );
}
