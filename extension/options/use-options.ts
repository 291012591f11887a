import { useEffect, useState } from 'preact/hooks';
import type { OptionsPort, OptionsSnapshot } from './options-port.ts';

/** What the options page shows, read again whenever something has changed. */
export function useOptions(port: OptionsPort): OptionsSnapshot | null {
  const [snapshot, setSnapshot] = useState<OptionsSnapshot | null>(null);
  useEffect(() => {
    const load = (): void => {
      void port.load().then(setSnapshot);
    };
    load();
    return port.onChange(load);
  }, [port]);
  return snapshot;
}
