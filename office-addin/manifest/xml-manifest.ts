import { addIn, addressOf, iconFile, type AddInSource } from './source.ts';

/** The XML manifest, which every Word takes. Kept plain: what validates here can still fail in central deployment. */
export function xmlManifest(source: AddInSource): string {
  const { button, requirement } = addIn;
  const at = (file: string): string => escapeXml(addressOf(source, file));
  const images = addIn.iconSizes.map((size) => `<bt:Image id="Icon.${size}" DefaultValue="${at(iconFile(size))}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${addIn.id}</Id>
  <Version>${source.version}.0</Version>
  <ProviderName>${addIn.provider}</ProviderName>
  <DefaultLocale>${addIn.locale}</DefaultLocale>
  <DisplayName DefaultValue="${addIn.name}"/>
  <Description DefaultValue="${escapeXml(addIn.description)}"/>
  <IconUrl DefaultValue="${at(iconFile(32))}"/>
  <HighResolutionIconUrl DefaultValue="${at(iconFile(64))}"/>
  <SupportUrl DefaultValue="${at('about.html')}"/>
  <AppDomains>
    <AppDomain>${escapeXml(new URL(source.origin).origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Document"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="${requirement.minVersion}">
      <Set Name="${requirement.name}" MinVersion="${requirement.minVersion}"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${at(addIn.page)}"/>
  </DefaultSettings>
  <Permissions>${addIn.permission.xml}</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Document">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Button.Label"/>
            <Description resid="Button.Tip"/>
            <LearnMoreUrl resid="About.Url"/>
          </GetStarted>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
${addIn.tabs.map(tabXml).join('\n')}
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${images.join('\n        ')}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${at(addIn.page)}"/>
        <bt:Url id="About.Url" DefaultValue="${at('about.html')}"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Group.Label" DefaultValue="${addIn.name}"/>
        <bt:String id="Button.Label" DefaultValue="${button.label}"/>
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String id="Button.Tip" DefaultValue="${escapeXml(button.tip)}"/>
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
  <ExtendedOverrides Url="${at(shortcutFile)}"/>
</OfficeApp>
`;

  function tabXml({ tab, id }: (typeof addIn.tabs)[number]): string {
    const icons = addIn.iconSizes
      .filter((size) => size !== 64)
      .map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`);
    return `            <OfficeTab id="${tab}">
              <Group id="Countersign.${id}.Group">
                <Label resid="Group.Label"/>
                <Icon>
                  ${icons.join('\n                  ')}
                </Icon>
                <Control xsi:type="Button" id="Countersign.${id}.Button">
                  <Label resid="Button.Label"/>
                  <Supertip>
                    <Title resid="Button.Label"/>
                    <Description resid="Button.Tip"/>
                  </Supertip>
                  <Icon>
                    ${icons.join('\n                    ')}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Countersign.Pane</TaskpaneId>
                    <SourceLocation resid="Pane.Url"/>
                  </Action>
                </Control>
              </Group>
            </OfficeTab>`;
  }
}

/** The file with the shortcut that the XML manifest points to. */
export const shortcutFile = 'shortcuts.json';

export function shortcutsJson(): string {
  const { action, label, mac } = addIn.shortcut;
  return `${JSON.stringify(
    {
      actions: [{ id: action, type: 'ExecuteFunction', name: label }],
      shortcuts: [{ action, key: { default: addIn.shortcut.default, mac } }],
    },
    null,
    2,
  )}\n`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
