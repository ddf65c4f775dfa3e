import type { TopLevelSpec } from 'vega-lite'
import { ratio } from '../figures'
import type { Measured } from '../measure'
import { standsApart } from './table'

const SIDES: Record<string, string> = {
  govties: 'GovTies over HTTP',
  apollo: 'Apollo Server alone, the lower limit',
  postgraphile: 'PostGraphile over HTTP',
  kept: 'GovTies, a cached response',
}

/** Draws an SVG of each side's time as a multiple of the hand-written Cypher's time. */
export async function chart(measured: Measured[]): Promise<string> {
  const [{ View, parse }, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const view = new View(parse(compile(specification(measured)).spec), { renderer: 'none' })
  return view.toSVG()
}

function specification(measured: Measured[]): TopLevelSpec {
  const values = measured
    .filter((one) => !standsApart(one))
    .flatMap(({ name, figures }) =>
      Object.entries(SIDES).flatMap(([side, label]) => {
        const [one, other] = [figures[side], figures.handWritten]
        return one && other ? [{ question: name, side: label, ratio: ratio(one, other) }] : []
      }),
    )
  return {
    title: 'Time as a multiple of hand-written Cypher, medians of one run (1 = as fast)',
    background: 'white',
    config: { legend: { labelLimit: 300 } },
    width: 520,
    height: { step: 26 },
    // Points are drawn instead of bars, because bars begin at 0, which a logarithmic scale cannot show.
    layer: [
      { data: { values: [{}] }, mark: { type: 'rule', strokeDash: [4, 4] }, encoding: { x: { datum: 1 } } },
      {
        data: { values },
        mark: { type: 'point', filled: true, size: 80, opacity: 1 },
        encoding: {
          y: { field: 'question', type: 'nominal', title: null, sort: null, axis: { grid: true } },
          x: { field: 'ratio', type: 'quantitative', scale: { type: 'log' }, title: 'multiple, logarithmic' },
          color: { field: 'side', type: 'nominal', title: null, sort: Object.values(SIDES) },
          shape: { field: 'side', type: 'nominal', title: null, sort: Object.values(SIDES) },
        },
      },
    ],
  }
}
