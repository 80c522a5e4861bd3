// Compiles the words of every language when the pages are built, so that a phone neither fetches nor runs a parser of messages.
import compile from 'icu-minify/compile';
import { type Plugin, runnerImport } from 'vite';

/** What a language says: a message, or messages by name. */
type Words = string | { [name: string]: Words };
type Compiled = ReturnType<typeof compile> | { [name: string]: Compiled };

const wordFiles = /\/src\/i18n\/[a-z]+\/[a-z]+-words\.ts$/;

export function compileWords(): Plugin {
  return {
    name: 'compile-words',
    apply: 'build',
    config: () => ({
      // The half of it that puts values into compiled messages.
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    load: {
      filter: { id: wordFiles },
      async handler(id) {
        const { module, dependencies } = await runnerImport<Record<string, Words>>(id);
        for (const file of dependencies) this.addWatchFile(file);
        return Object.entries(module)
          .map(([name, words]) => `export const ${name} = ${JSON.stringify(compiled(words))};`)
          .join('\n');
      },
    },
  };
}

function compiled(words: Words): Compiled {
  if (typeof words === 'string') return compile(words);
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, compiled(word)]));
}
