import { addIn, addressOf, iconFile, type AddInSource } from './source.ts';

/** The two icons that the unified manifest wants beside those of the ribbon. */
export const unifiedIcons = { color: 'icons/color-192.png', outline: 'icons/outline-32.png' } as const;

/** The unified manifest, for Microsoft 365 of today. */
export function unifiedManifest(source: AddInSource): string {
  const { button, shortcut } = addIn;
  const at = (file: string): string => addressOf(source, file);
  const icons = addIn.iconSizes.filter((size) => size !== 64).map((size) => ({ size, url: at(iconFile(size)) }));
  const manifest = {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.24/MicrosoftTeams.schema.json',
    manifestVersion: '1.24',
    id: addIn.id,
    version: source.version,
    name: { short: addIn.name, full: addIn.name },
    description: { short: 'Judges an AI policy as it is written.', full: addIn.description },
    developer: {
      name: addIn.provider,
      websiteUrl: at('about.html'),
      privacyUrl: at('about.html'),
      termsOfUseUrl: at('about.html'),
    },
    icons: unifiedIcons,
    accentColor: addIn.accent,
    localizationInfo: { defaultLanguageTag: addIn.locale.toLowerCase(), additionalLanguages: [] },
    validDomains: [new URL(source.origin).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: addIn.permission.unified, type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: { scopes: ['document'], capabilities: [addIn.requirement] },
        runtimes: [
          {
            id: 'PaneRuntime',
            type: 'general',
            lifetime: 'long',
            code: { page: at(addIn.page) },
            actions: [
              { id: 'OpenPane', type: 'openPage', view: 'Countersign.Pane' },
              { id: shortcut.action, type: 'executeFunction', displayName: shortcut.label },
            ],
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: addIn.tabs.map(({ tab, id }) => ({
              builtInTabId: tab,
              groups: [
                {
                  id: `Countersign.${id}.Group`,
                  label: addIn.name,
                  icons,
                  controls: [
                    {
                      id: `Countersign.${id}.Button`,
                      type: 'button',
                      label: button.label,
                      icons,
                      supertip: { title: button.label, description: button.tip },
                      actionId: 'OpenPane',
                    },
                  ],
                },
              ],
            })),
          },
        ],
        keyboardShortcuts: [
          {
            shortcuts: [{ key: { default: shortcut.default, mac: shortcut.mac }, actionId: shortcut.action }],
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
