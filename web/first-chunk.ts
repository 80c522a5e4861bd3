// Puts all code that every page begins with into one file: on a phone each request costs more than it saves.
import { fileURLToPath } from 'node:url';

/** As the bundler knows a module; what it imports by `import()` is not in `importedIds`. */
interface Module {
  importedIds: readonly string[];
}
interface Modules {
  getModuleInfo(id: string): Module | null;
}

const entry = fileURLToPath(new URL('./src/main.tsx', import.meta.url));

/** It exports every widget there is, of which the first page uses a few: the bundler knows which. */
const everyWidget = /\/react-aria-components\/dist\/exports\/index\.[a-z]+$/;

/** Names the file of a module, for `codeSplitting` of Vite; null: wherever the bundler puts it. */
export function firstChunk(): (id: string, modules: Modules) => string | null {
  let begun: Set<string> | null = null;
  const reachedFrom = (id: string, modules: Modules, reached: Set<string>): Set<string> => {
    if (reached.has(id)) return reached;
    reached.add(id);
    if (everyWidget.test(id)) return reached;
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? [])
      reachedFrom(imported, modules, reached);
    return reached;
  };
  return (id, modules) => {
    begun ??= reachedFrom(entry, modules, new Set());
    return begun.has(id) ? 'first' : null;
  };
}
