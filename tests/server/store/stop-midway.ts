// Begins to replace the catalogue named on the command line, says `midway`, and waits to be killed.
import { writeSync } from 'node:fs';
import { openCatalogue } from '../../../server/store/open-catalogue.ts';
import { smallAddress, smallCatalogue } from './small-catalogue.ts';

const waiting = Object.defineProperty(smallAddress({}), 'city', {
  get() {
    writeSync(1, 'midway\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
// Enough rows before it that pages are already being written to the log.
const addresses = Array.from({ length: 50_000 }, (_, i) => smallAddress({ houseNumber: `${i}` }));
openCatalogue(process.argv[2]).replace(smallCatalogue({ places: [], addresses: [...addresses, waiting] }));
