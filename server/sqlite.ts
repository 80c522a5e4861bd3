// The SQLite library, in the version that this Node can load.
import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

/**
 * Version 13 crashes Node 20, which lacks a part of Node-API that it uses. Version 12 aborts Node 24.19 and
 * later when the garbage collector meets a statement. So each Node gets the one that it can run.
 */
const [major] = process.versions.node.split('.').map(Number);
const name = major < 22 ? 'better-sqlite3-for-node-20' : 'better-sqlite3';

export const Sqlite = createRequire(import.meta.url)(name) as typeof BetterSqlite3;
