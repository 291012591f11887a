import { mountStored } from '../pages/mount-stored.tsx';
import { browserRegister } from './browser-register.ts';
import { readRecordLink } from './record-link.ts';
import { RegisterPage } from './RegisterPage.tsx';
import { registerTabs } from './register-view.ts';

const query = new URLSearchParams(location.search);
await mountStored('Register', (storage) => (
  <RegisterPage
    port={browserRegister(storage)}
    entry={query.get('entry') ?? undefined}
    record={readRecordLink(query) ?? undefined}
    tab={registerTabs.find((tab) => tab === query.get('tab'))}
    form={query.get('form') === 'ask-exception' ? { kind: 'ask-exception' } : undefined}
  />
));
