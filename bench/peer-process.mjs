// One peer in a process of its own: `fork('peer-process.mjs', [NAME, JSON of the bundles])`. Answers each message with the time
// that its work took, measured in here, so that passing the text does not count.
const [, , name, bundles] = process.argv;
const peer = await import(`./peers/${name}.mjs`);
const { check, begin, edit = check } = await peer.create(JSON.parse(bundles));

process.on('message', async (message) => {
  // Each peer gets strings that it has not seen, flat in memory.
  if (message.kind === 'begin') {
    begin?.(message.blocks);
    process.send({});
    return;
  }
  const work = message.kind === 'edit' ? () => edit(message.text, message.change) : () => check(message.text);
  const start = performance.now();
  const findings = await work();
  process.send({ time: performance.now() - start, findings });
});

process.send({ work: peer.work, finds: peer.finds });
