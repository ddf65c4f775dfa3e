import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDecisions } from '../records/decide/decisions-file'
import { suggest } from '../records/suggest/suggestion'
import { review, type ReviewTerminal } from './review-session'

const folder = mkdtempSync(join(tmpdir(), 'govties-review-'))
afterAll(() => rmSync(folder, { recursive: true }))

const agency = (id: string, name: string) => ({
  id,
  kind: 'Agency' as const,
  name,
  otherNames: [],
  countries: ['SG'],
  records: [`data/${id}`],
  sources: [],
})
const suggestions = [
  suggest(agency('a', 'Digital Agency'), agency('b', 'Agency, Digital'), 0.9, 'the same words'),
  suggest(agency('c', 'Ministry of Data'), agency('d', 'Data Ministry'), 0.8, 'the same words'),
]

async function answer(file: string, ...answers: string[]) {
  const printed: string[] = []
  const terminal: ReviewTerminal = {
    ask: () => Promise.resolve(answers.shift()),
    print: (text) => printed.push(text),
    width: 100,
  }
  const kept = await review(suggestions, terminal, { file, by: 'ada', on: '2026-01-02' })
  return { kept, printed: printed.join('\n'), decisions: readDecisions(file) }
}

describe('a review in a terminal', () => {
  test('saves each decision immediately, with the person, date and reason', async () => {
    const { kept, decisions } = await answer(join(folder, 'kept.yaml'), '2 same page', 'd')
    expect(kept).toBe(2)
    expect(decisions).toEqual([
      { same: ['b', 'a'], by: 'ada', on: '2026-01-02', why: 'same page' },
      { different: ['c', 'd'], by: 'ada', on: '2026-01-02' },
    ])
  })

  test('shows the two candidates side by side with their records', async () => {
    const { printed } = await answer(join(folder, 'shown.yaml'), 'q')
    expect(printed).toMatch(/Digital Agency +│ Agency, Digital/)
    expect(printed).toMatch(/data\/a +│ data\/b/)
    expect(printed).not.toMatch(/Ministry of Data/)
  })

  test('removes the last decision if the user undoes it, and saves nothing for a skipped or unknown answer', async () => {
    const { kept, decisions, printed } = await answer(join(folder, 'undone.yaml'), '1', 'u', 's', 'perhaps', 'd')
    expect(kept).toBe(1)
    expect(decisions).toEqual([{ different: ['c', 'd'], by: 'ada', on: '2026-01-02' }])
    expect(printed).toMatch(/Answer with/)
  })

  test('stops at the end of the input, and writes nothing', async () => {
    expect(await answer(join(folder, 'none.yaml'))).toMatchObject({ kept: 0, decisions: [] })
  })

  test('keeps the content of the file, including its comments', async () => {
    const file = join(folder, 'commented.yaml')
    writeFileSync(file, "# Why we keep these\n- different: [p, q] # not one\n  by: bob\n  'on': '2025-01-01'\n")
    await answer(file, '1', 'q')
    expect(readFileSync(file, 'utf8')).toMatch(/^# Why we keep these\n- different: \[p, q\] # not one\n/)
    expect(readDecisions(file)).toHaveLength(2)
  })
})
