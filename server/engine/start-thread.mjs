// Lets a thread read TypeScript, which it does not learn from the thread that starts it, and goes on to the engine's own.
import { register } from 'tsx/esm/api';

register();
await import('./engine-thread.ts');
