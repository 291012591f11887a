import type { HeldPermission } from './ledger-port.ts';

/** What each permission of the manifest is for, in the words of the page. */
const words: Readonly<Record<string, readonly [name: string, why: string]>> = {
  storage: ['Storage', 'To keep settings, drafts and the outbox'],
  unlimitedStorage: ['Storage without a limit', 'To keep intakes when the disk runs low'],
  tabs: ['Read the address of a tab', 'To look its host up in the catalogue on this device'],
  activeTab: ['Read the page you click on', 'To find its own lines, or to check it as a policy'],
  scripting: ['Run its own code in a page', 'To show the notice and to read the page you click on'],
  alarms: ['Wake up at a time', 'To try again what could not be sent'],
  contextMenus: ['An entry in the menu of a page', 'To check a page as a policy'],
  menus: ['An entry in the menu of a page', 'To check a page as a policy'],
  sidePanel: ['The side panel', 'To show the intake and the review beside the page'],
  webNavigation: ['Hear of navigation', 'To look a host up when a page opens'],
};

/** The permissions that are held, each with its reason. Sites that were asked for can be given back. */
export function permissionsInWords(
  held: { readonly permissions: readonly string[]; readonly origins: readonly string[] },
  required: readonly string[],
): HeldPermission[] {
  const api = held.permissions.map((id): HeldPermission => {
    const [name, why] = words[id] ?? [id, 'See the list of permissions in the documentation'];
    return { id, name, why, access: required.includes(id) ? 'required' : 'withdrawable' };
  });
  const sites = held.origins.map((id): HeldPermission => {
    const isAll = id === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*$/.test(id);
    return {
      id,
      name: isAll ? 'Read pages of AI vendors' : `Read pages of ${id.replace(/^[^:]+:\/\/|\/\*$/g, '')}`,
      why: 'To show the notice and find the page’s own lines',
      access: required.includes(id) ? 'required' : 'withdrawable',
    };
  });
  return [...api, ...sites];
}
