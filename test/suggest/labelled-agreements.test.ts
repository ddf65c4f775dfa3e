import { labelledCases, samePairs, suggestedPairs } from './labelled'

/** The minimum share of identical pairs that are suggested, and the minimum share of suggestions that are right. */
const RECALL = 0.94
const PRECISION = 0.8

describe.each(['labelled-agreements.yaml', 'held-out-agreements.yaml'])('agreements in %s that look alike', (file) => {
  const found = labelledCases(file).map((each) => ({
    about: each.about,
    same: samePairs(each),
    suggested: suggestedPairs(each),
  }))
  const missed = found.flatMap(({ about, same, suggested }) =>
    same.filter((pair) => !suggested.includes(pair)).map((pair) => `${about}: ${pair}`),
  )
  const wrong = found.flatMap(({ about, same, suggested }) =>
    suggested.filter((pair) => !same.includes(pair)).map((pair) => `${about}: ${pair}`),
  )
  const total = found.reduce((sum, { same }) => sum + same.length, 0)
  const right = total - missed.length

  it('are suggested if they are one agreement', () => {
    expect({ missed, isEnough: right / total >= RECALL }).toMatchObject({ isEnough: true })
  })

  it('are rarely suggested if they are several agreements', () => {
    expect({ wrong, isEnough: right / (right + wrong.length) >= PRECISION }).toMatchObject({ isEnough: true })
  })
})
