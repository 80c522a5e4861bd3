// Makes data/demo again: the fictional municipality of Lindewaard.
import { fileURLToPath } from 'node:url';
import { makeLindewaard } from './demo/make-lindewaard.ts';

const folder = fileURLToPath(new URL('../data/demo', import.meta.url));
const { addresses, places } = makeLindewaard(folder);
console.log(`Lindewaard is in data/demo: ${addresses.length} addresses, ${places.length} places.`);
