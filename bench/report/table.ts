import { type Figure, ratio } from '../figures'
import type { Measured } from '../measure'
import { IN_A_ROW } from '../rounds'

export interface Circumstances {
  machine: string
  /** The numbers of nodes in the large and in the small graph. */
  nodes: number[]
  rounds: number
}

const HEAD = [
  'question',
  'GovTies',
  'hand-written Cypher',
  'its auto-commit form',
  'bare server',
  'bare Apollo Server',
  'PostGraphile',
  'cached response',
  'GovTies ÷ hand-written',
  'bare server ÷ hand-written',
  'bare Apollo ÷ hand-written',
  'GovTies ÷ bare Apollo',
  'PostGraphile ÷ hand-written',
  'cached ÷ hand-written',
  'growth of GovTies',
  'growth of hand-written',
]

/**
 * Questions that @neo4j/graphql answers with generated Cypher that scans all nodes with a label. No target applies to
 * these questions.
 */
const APART: readonly string[] = ['filtered-by-country']

export const standsApart = ({ name }: Measured): boolean => APART.includes(name)

const RATED = {
  govties: 'GovTies',
  bare: 'the bare server',
  apollo: 'the bare Apollo Server',
  postgraphile: 'PostGraphile',
}

/** Formats the figures as a Markdown document. */
export function table(measured: Measured[], { machine, nodes, rounds }: Circumstances): string {
  const [large, small] = nodes.map((count) => count.toLocaleString('en-GB'))
  return [
    '# Speed, in one run',
    '',
    `The graph has ${large} nodes. \`growth\` is the time on this graph divided by the time on a graph of ${small} nodes. Times are in milliseconds: the median / the 95th percentile of up to ${rounds} rounds. In each round, each side answers the same query up to ${IN_A_ROW.times} times in a row. Compare the ratios, not the times. A ratio is the median over all rounds. Machine: ${machine}.`,
    '',
    ...rows(measured.filter((one) => !standsApart(one))),
    beyondTheFloor(measured),
    '',
    "The library's own filters on root lists. GovTies has faster fields for these lists:",
    '',
    ...rows(measured.filter(standsApart)),
    ...measured.flatMap(({ name, rates }) => (rates ? [rateLine(name, rates)] : [])),
    '',
  ].join('\n')
}

const rows = (measured: Measured[]): string[] => [
  row(HEAD),
  row(HEAD.map((_, place) => (place === 0 ? '---' : '---:'))),
  ...measured.map(line),
  '',
]

/** For the ordinary questions, summarises by how much the times of GovTies exceed the floor. */
function beyondTheFloor(measured: Measured[]): string {
  const multiples = measured.flatMap(({ name, figures: { govties, apollo } }) =>
    govties && apollo && !APART.includes(name) ? [{ name, of: ratio(govties, apollo) }] : [],
  )
  const mean = multiples.reduce((sum, { of }) => sum + of, 0) / multiples.length
  const each = multiples.map(({ name, of }) => `${name} ${shown(of)}`)
  return `GovTies ÷ bare Apollo: ${each.join(', ')}; the mean is ${shown(mean)}.`
}

const line = ({ name, figures }: Measured): string => row([name, ...cells(figures)])

function cells({
  govties,
  handWritten,
  autoCommit,
  bare,
  apollo,
  postgraphile,
  kept,
  govtiesSmall,
  handWrittenSmall,
}: Record<string, Figure>): string[] {
  return [
    ...[govties, handWritten, autoCommit, bare, apollo, postgraphile, kept].map(times),
    multiple(govties, handWritten),
    multiple(bare, handWritten),
    multiple(apollo, handWritten),
    multiple(govties, apollo),
    ...[postgraphile, kept].map((side) => multiple(side, handWritten)),
    multiple(govties, govtiesSmall),
    multiple(handWritten, handWrittenSmall),
  ]
}

const times = (figure?: Figure): string => (figure ? `${shown(figure.median)} / ${shown(figure.percentile95)}` : '')
const multiple = (one?: Figure, other?: Figure): string => (one && other ? shown(ratio(one, other)) : '')
const shown = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))
const row = (cells: string[]): string => `| ${cells.join(' | ')} |`

function rateLine(name: string, { handWritten = NaN, ...others }: Record<string, number>): string {
  const rates = Object.entries(RATED).flatMap(([side, label]) => {
    const one = others[side]
    return one === undefined ? [] : [`${label} ${one.toFixed(0)} (${shown(one / handWritten)} times as many)`]
  })
  return `With 16 concurrent requests for \`${name}\`, responses per second: hand-written Cypher ${handWritten.toFixed(0)}, ${rates.join(', ')}.`
}
