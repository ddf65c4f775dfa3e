import { prove, secondGraph } from './prove'

test('the graph of each revision in many long histories is rebuilt with its hash', async () => {
  await prove((await secondGraph()).database, { runs: 25, steps: 7 })
}, 3_600_000)
