/**
 * Where the paths that a person typed are meant from. npm runs a script in its project's folder: `npm run countersign` in
 * our checkout is typed in another, but a script of that name in a project of others says paths from that project.
 */
export function folderOf(env: Readonly<Record<string, string | undefined>>, present: string): string {
  const isOurScript = env['npm_lifecycle_event'] === 'countersign' && env['npm_package_name'] === 'countersign';
  return isOurScript ? (env['INIT_CWD'] ?? present) : present;
}
