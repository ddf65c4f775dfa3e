import { showProgress } from './progress'

function shownOn(isTTY: boolean) {
  const written: string[] = []
  let time = 0
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream
  const { progress } = showProgress(stream, () => time)
  const at = (seconds: number, done: number) => {
    time = seconds * 1_000
    progress({ step: 'Writing records', done, total: 100_000 })
    return written.at(-1)
  }
  return { at, written }
}

test('a terminal shows the progress, and the rate and remaining time once they are known', () => {
  const { at } = shownOn(true)
  expect(at(0, 2_000)).toMatch(/Writing records … 2,000 of 100,000\S*$/)
  expect(at(10, 4_000)).toContain('Writing records … 4,000 of 100,000, 200 a second, 8 min left')
  expect(at(480, 98_000)).toContain('200 a second, 10 s left')
})

test('a log has one line for each tenth of a step', () => {
  const { at, written } = shownOn(false)
  for (const done of [2_000, 4_000, 12_000, 14_000, 100_000]) at(done / 200, done)
  expect(written).toEqual(['Writing records …\n', 'Writing records … 10 %\n', 'Writing records … 100 %\n'])
})
