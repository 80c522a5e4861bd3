// HiGHS, compiled to WebAssembly, as the solver of the mixed-integer models that the domain makes.
import loadHighs from 'highs';
import type { MixedModel, Solution, SolveModel } from '../domain/coverage/sites/exact-model.ts';

/** Loads the solver, once a thread. A solve blocks its thread: call it in a worker. */
export async function exactSolver(): Promise<SolveModel> {
  const highs = await loadHighs();
  const { objectiveSense, variableType, modelStatus } = highs.constants;
  return (model, { seconds }): Solution | null =>
    highs.withModel((solver) => {
      solver.options.set({
        output_flag: false,
        time_limit: seconds,
        mip_rel_gap: 0,
        random_seed: 0,
      });
      const columns = model.gain.length;
      const { starts, indices, values } = rowwise(model);
      solver.passModel({
        numCols: columns,
        numRows: model.rows.length,
        sense: objectiveSense.maximize,
        colCost: model.gain,
        colLower: new Float64Array(columns),
        colUpper: new Float64Array(columns).fill(1),
        rowLower: Float64Array.from(model.rows, ({ least }) => least),
        rowUpper: Float64Array.from(model.rows, ({ most }) => most),
        integrality: Array.from(model.isInteger, (integer) =>
          integer === 1 ? variableType.integer : variableType.continuous,
        ),
        matrix: { format: 'csr', numCols: columns, numRows: model.rows.length, starts, indices, values },
      });
      solver.run();
      const status = solver.getModelStatus();
      if (status !== modelStatus.optimal && status !== modelStatus.timeLimit) return null;
      const { colValue } = solver.getSolution();
      if (colValue.length === 0) return null;
      return {
        objective: solver.getObjectiveValue(),
        bound: Number(solver.info.get('mip_dual_bound')),
        chosen: [...colValue.keys()].filter((c) => colValue[c] > 0.5),
      };
    });
}

function rowwise({ rows }: MixedModel) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ column }, r) => {
    starts[r + 1] = starts[r] + column.length;
  });
  return {
    starts,
    indices: Int32Array.from(rows.flatMap(({ column }) => column)),
    values: Float64Array.from(rows.flatMap(({ factor }) => factor)),
  };
}
