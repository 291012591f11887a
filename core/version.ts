/** The version of the checker: a report names it, so that a verdict can be made again. Kept equal to package.json by a test. */
export const CHECKER_VERSION = '0.1.0';
