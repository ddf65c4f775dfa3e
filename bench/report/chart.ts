import type { TopLevelSpec } from 'vega-lite'
import type { Measured } from '../measure'

const SIDES: Record<string, string> = {
  govties: 'GovTies over HTTP',
  postgraphile: 'PostGraphile over HTTP',
  kept: 'GovTies, a kept answer',
}

/** Each side's median as a multiple of hand-written Cypher's, as an SVG picture. */
export async function chart(measured: Measured[]): Promise<string> {
  const [{ View, parse }, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const view = new View(parse(compile(specification(measured)).spec), { renderer: 'none' })
  return view.toSVG()
}

function specification(measured: Measured[]): TopLevelSpec {
  const values = measured.flatMap(({ name, figures }) =>
    Object.entries(SIDES).flatMap(([side, label]) => {
      const [one, other] = [figures[side], figures.handWritten]
      return one && other ? [{ question: name, side: label, ratio: one.median / other.median }] : []
    }),
  )
  return {
    title: 'Time as a multiple of hand-written Cypher, medians of one run (1 = as fast)',
    background: 'white',
    data: { values },
    mark: 'bar',
    width: 520,
    height: { step: 12 },
    encoding: {
      y: { field: 'question', type: 'nominal', title: null, sort: null },
      yOffset: { field: 'side', sort: Object.values(SIDES) },
      x: { field: 'ratio', type: 'quantitative', scale: { type: 'log' }, title: 'multiple, logarithmic' },
      color: { field: 'side', type: 'nominal', title: null, sort: Object.values(SIDES) },
    },
  }
}
