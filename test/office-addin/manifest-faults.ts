import { DOMParser, type Element } from '@xmldom/xmldom';

/** The order that Microsoft's schema wants of children, by parent. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation'],
};
const ICON_SIZES = ['16', '32', '80'];
const LONGEST_RESOURCE_ID = 32;
const SHORT_STRING = 125;
const LONG_STRING = 250;

/** What is wrong with an XML manifest: Microsoft's own validator needs a service of theirs. */
export function manifestFaults(xml: string, origin: string, isThere: (path: string) => boolean): string[] {
  const root = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'application/xml').documentElement;
  if (root === null) return ['it is no XML'];
  const all = [root, ...root.getElementsByTagName('*')];
  return [
    ...all.flatMap(orderFaults),
    ...idFaults(all),
    ...addressFaults(all, origin, isThere),
    ...iconFaults(all),
    ...lengthFaults(all),
    ...(all.some(({ tagName }) => tagName === 'InsertAfter') ? ['InsertAfter fails in central deployment'] : []),
  ];
}

function orderFaults(element: Element): string[] {
  const order = ORDERS[element.tagName];
  if (!order) return [];
  const places = childrenOf(element).map(({ tagName }) => order.indexOf(tagName));
  if (places.includes(-1)) return [`${element.tagName} has a child that it may not have`];
  return places.some((place, at) => place < (places[at - 1] ?? 0)) ? [`${element.tagName} is out of order`] : [];
}

function idFaults(all: readonly Element[]): string[] {
  const resources = all.filter(({ tagName }) => /^bt:(Image|Url|String)$/.test(tagName)).map(idOf);
  const resourceIds = resources.filter((id) => id !== '');
  const others = all.filter(({ tagName }) => tagName === 'Group' || tagName === 'Control').map(idOf);
  const used = all.flatMap((element) => element.getAttribute('resid') ?? []).filter((id) => id !== '');
  return [
    ...[...resourceIds, ...others].filter((id, at, ids) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`),
    ...resourceIds.filter((id) => id.length > LONGEST_RESOURCE_ID).map((id) => `${id} has over 32 characters`),
    ...used.filter((id) => !resourceIds.includes(id)).map((id) => `${id} is used and not there`),
  ];
}

function addressFaults(all: readonly Element[], origin: string, isThere: (path: string) => boolean): string[] {
  const addresses = all.flatMap((element) =>
    ['DefaultValue', 'Url']
      .flatMap((name) => element.getAttribute(name) ?? [])
      .filter((value) => value.includes('://')),
  );
  return addresses.flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not https`];
    if (!address.startsWith(`${origin}/`)) return [`${address} lies elsewhere`];
    const path = address.slice(origin.length + 1);
    return path === 'taskpane.html' || isThere(path) ? [] : [`${path} is not built`];
  });
}

function iconFaults(all: readonly Element[]): string[] {
  return all
    .filter(({ tagName }) => tagName === 'Icon')
    .flatMap((icon) => {
      const sizes = childrenOf(icon).map((image) => image.getAttribute('size') ?? '');
      return ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks the size ${size}`);
    });
}

function lengthFaults(all: readonly Element[]): string[] {
  return all
    .filter(({ tagName }) => tagName === 'bt:String')
    .filter((element) => {
      const most = element.parentNode?.nodeName === 'bt:ShortStrings' ? SHORT_STRING : LONG_STRING;
      return (element.getAttribute('DefaultValue') ?? '').length > most;
    })
    .map((element) => `${idOf(element)} is too long`);
}

function idOf(element: Element): string {
  return element.getAttribute('id') ?? '';
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}
