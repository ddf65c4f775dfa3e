import type { ProgressEvent } from '../../model/progress'
import { ImportProgress } from './admin-import'

/** Lines from the output of Neo4j 5.26's loader. */
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

it('reports the progress of the loader across all of its stages', () => {
  const events: ProgressEvent[] = []
  const progress = new ImportProgress((event) => events.push(event))
  for (const line of LINES) progress.read(line)
  expect(events.map(({ done }) => done)).toEqual([0, 1, 25, 25, 37, 75, 100])
  expect(new Set(events.map(({ total }) => total))).toEqual(new Set([100]))
})
