import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { quantile } from './texts.mjs';

// Run in a new process: `node recognition-process.mjs VENDORS CATALOGUE`. Prints, as JSON, the milliseconds until the
// shipped catalogue has answered for the first time; the microseconds of one lookup among 5,000 entries, ours and the
// peer's, host extraction included in both; and how many addresses each finds.
const [, , vendors, catalogueFile] = process.argv;
const { catalogueEntries, findVendor, openCatalogue, packCatalogue } = await import(pathToFileURL(vendors).href);
const ENTRIES = 5_000;
const ROUNDS = 30;

// as in a worker that has just started: nothing is compiled yet
const packed = readFileSync(catalogueFile, 'utf8');
const begun = performance.now();
findVendor({ shipped: openCatalogue(packed), own: null }, 'https://www.harbour.example/pricing');
const cold = performance.now() - begun;

const shipped = catalogueEntries(openCatalogue(packed));
const made = Array.from({ length: Math.max(0, ENTRIES - shipped.length) }, (_, index) => ({
  ...shipped[index],
  domain: `vendor-${index}.example`,
}));
const entries = [...shipped, ...made].slice(0, ENTRIES);
const catalogues = { shipped: openCatalogue(packCatalogue(entries)), own: null };
const filters = FiltersEngine.parse(entries.map(({ domain }) => `||${domain}^`).join('\n'));

/** Half of them at vendors, half at hosts that look alike; some 55 characters long, as addresses of such pages are. */
const addresses = entries.flatMap(({ domain }, index) => {
  const [host, ...path] = domain.split('/');
  const elsewhere = `shop.${host.split('.')[0]}-${index % 7}.example`;
  return [`www.${[host, ...path].join('/')}`, elsewhere].map(
    (place) => `https://${place}/plans/business?from=${index}`,
  );
});
const peers = {
  countersign: (address) => findVendor(catalogues, address) !== null,
  ghostery: (address) => filters.match(Request.fromRawDetails({ url: address, type: 'xhr' })).match,
};

const times = { countersign: [], ghostery: [] };
const found = {};
for (let round = 0; round < ROUNDS; round++) {
  // another begins each round
  for (const name of round % 2 === 0 ? ['countersign', 'ghostery'] : ['ghostery', 'countersign']) {
    const isVendor = peers[name];
    let count = 0;
    const start = performance.now();
    for (const address of addresses) if (isVendor(address)) count++;
    times[name].push(((performance.now() - start) * 1000) / addresses.length);
    found[name] = count;
  }
}
// the first third warms both up
const settled = (name) => quantile(times[name].slice(ROUNDS / 3), 0.5);
console.log(JSON.stringify({ cold, countersign: settled('countersign'), ghostery: settled('ghostery'), found }));
