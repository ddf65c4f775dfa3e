import { Stages } from './admin-import'
import type { ProgressEvent } from '../../model/progress'

/** Lines of a run, as the loader of Neo4j 5.26 writes them. */
const LINES = [
  'Neo4j version: 5.26.30',
  'Import starting 2026-11-27 03:26:11.077+0000',
  '(1/4) Node import 2026-11-27 03:26:11.093+0000',
  '  Estimated number of nodes: 13.53 k',
  '.......... .......... .......... .......... ..........   5% ∆1s 441ms [1s 441ms]',
  '.......... .......... .......... .......... .......... 100% ∆0ms [1s 669ms]',
  'Node import COMPLETED in 1s 672ms',
  '(2/4) Relationship import 2026-11-27 03:26:12.764+0000',
  '.......... .......... .......... .......... ......-...  50% ∆220ms [1s 663ms]',
  '(4/4) Post processing 2026-11-27 03:26:15.719+0000',
  '.......... .......... .......... .......... .......... 100% ∆0ms [1s 669ms]',
]

it("tells how far the loader is over all of its stages, from the loader's own words", () => {
  const told: ProgressEvent[] = []
  const stages = new Stages((event) => told.push(event))
  for (const line of LINES) stages.read(line)
  expect(told.map(({ done }) => done)).toEqual([0, 1, 25, 25, 37, 75, 100])
  expect(new Set(told.map(({ total }) => total))).toEqual(new Set([100]))
})
