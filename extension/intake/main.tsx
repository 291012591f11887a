import { mountStored } from '../pages/mount-stored.tsx';
import { browserIntake } from './browser-intake.ts';
import { IntakeForm } from './IntakeForm.tsx';

const query = new URLSearchParams(location.search);
const tab = Number(query.get('tab') ?? Number.NaN);
const openedFor = { tab: Number.isInteger(tab) ? tab : null, draft: query.get('draft') };
await mountStored('Intake', (storage) => <IntakeForm port={browserIntake(storage, openedFor)} />);
