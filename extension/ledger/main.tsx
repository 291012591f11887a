import { mountPage } from '../pages/mount-page.ts';
import { openBrowserStorage } from '../storage/browser-storage.ts';
import { browserLedger } from './browser-ledger.ts';
import { LedgerPage } from './LedgerPage.tsx';

mountPage(<LedgerPage port={browserLedger(await openBrowserStorage())} />);
