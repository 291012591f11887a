import {
  CONFIGURATION_NAME,
  emptyConfiguration,
  readConfiguration,
  type Configuration,
} from '../../core/config/configuration.ts';
import { elements } from '../../core/elements/index.ts';
import { wrongSettings } from './wrong-settings.ts';

/**
 * How the organisation wants its policy judged, from the text of its countersign.json. Only that goes into the pane, whose
 * files anybody may fetch: a connector's secret has no place there. Throws what is wrong with it.
 */
export function settingsFrom(source: string, name = CONFIGURATION_NAME): Configuration {
  const read = readConfiguration(
    source,
    elements.map(({ id }) => id),
    name,
  );
  if (!read.ok)
    throw wrongSettings(`${name} has wrong values:\n${read.problems.map(({ message }) => `  ${message}`).join('\n')}`);
  const { organisation, profile, topManagement, turnedOff, elements: own } = read.configuration;
  return {
    ...emptyConfiguration,
    ...(organisation === undefined ? {} : { organisation }),
    profile,
    topManagement,
    turnedOff,
    elements: own,
  };
}
