// Folders for the files of one test file; they go when its tests are done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'sociale-basis-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A new one each time, so that files may have any name. */
export const temporaryFolder = (): string => mkdtempSync(join(root, 'folder-'));
