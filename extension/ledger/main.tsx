import { mountStored } from '../pages/mount-stored.tsx';
import { browserLedger } from './browser-ledger.ts';
import { LedgerPage } from './LedgerPage.tsx';

await mountStored('Ledger', (storage) => <LedgerPage port={browserLedger(storage)} />);
