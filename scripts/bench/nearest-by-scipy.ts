// Asks scipy's csgraph the same question, in a Python of its own, timed there without reading or writing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MappedPoints } from './mapped-points.ts';

// Debian's own Python sees Debian's packages; another one first on the path does not.
const pythons = ['/usr/bin/python3', 'python3'];

// A stretch of length 0 would vanish from a sparse matrix: it gets a thousandth of a decimetre.
const program = `
import sys, time, numpy, scipy.sparse, scipy.sparse.csgraph
folder, count, limit = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
read = lambda name: numpy.fromfile(f"{folder}/{name}", dtype=numpy.uint32).astype(numpy.int64)
a, b, length, places = read("from"), read("to"), read("lengthDm").astype(float), read("places")
length[length == 0] = 0.001
matrix = scipy.sparse.csr_matrix((length, (a, b)), shape=(count, count))
matrix = matrix.maximum(matrix.T).tocsr()
best, runs = None, []
for run in range(40):
    start = time.perf_counter()
    best = scipy.sparse.csgraph.dijkstra(matrix, directed=True, indices=places, limit=limit, min_only=True)
    runs.append(time.perf_counter() - start)
numpy.rint(best).astype(numpy.float64).tofile(f"{folder}/distance")
print(min(runs) * 1000)
`;

/** Decimetres of each point to its nearest place, Infinity beyond the limit; null without scipy. */
export function nearestByScipy(
  points: MappedPoints,
  places: readonly number[],
  limitDm: number,
): { milliseconds: number; distance: Float64Array } | null {
  const python = pythons.find((path) => spawnSync(path, ['-c', 'import scipy.sparse.csgraph']).status === 0);
  if (python === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'nearest-'));
  try {
    writeFileSync(join(folder, 'from'), points.from);
    writeFileSync(join(folder, 'to'), points.to);
    writeFileSync(join(folder, 'lengthDm'), points.lengthDm);
    writeFileSync(join(folder, 'places'), Uint32Array.from(places));
    const args = ['-c', program, folder, String(points.count), String(limitDm)];
    const { status, stdout, stderr } = spawnSync(python, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`scipy failed: ${stderr}`);
    const bytes = readFileSync(join(folder, 'distance'));
    const distance = new Float64Array(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    );
    return { milliseconds: Number(stdout), distance };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
