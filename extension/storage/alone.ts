/** Runs a task while no other page or worker of the extension runs one under the same name. */
export async function alone<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const held = await navigator.locks.request(name, async () => ({ result: await task() }));
  return held.result;
}
