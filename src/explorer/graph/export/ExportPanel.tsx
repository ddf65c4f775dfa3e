import { provenance, save, saveBlob, saveCsv } from '../../table/download'
import { DatasetDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { formatDate, today } from '../../format/dates'
import { useState } from 'react'
import { nodeStyle } from '../style/node-style'
import type { Shown } from '../model'
import type { Caption } from '../picture/caption'
import { draw, sizeWithCaption } from '../picture/draw'
import { pictureOf } from '../picture/picture'
import { toSvg } from '../picture/svg'
import { toGexf } from './gexf'
import { toGraphFile } from './graph-export'
import { toGraphml } from './graphml'
import { paperStyles } from './paper-style'
import { legendOf, sceneOf } from './scene-of'
import { edgeColumns, nodeColumns } from './tables'
import { toGraphExport, type GraphExport } from './graph-export'
import { describeView, titleOf } from './describe-view'
import { CypherShown } from './CypherShown'

const picture = { width: 1600, height: 1000 }
const name = 'govties-graph'

/** Offers every export format. Each file has its provenance. */
export function ExportPanel({ shown }: { shown: Shown }) {
  const { data, isPending } = useGraphQL(DatasetDocument, {})
  const [problem, setProblem] = useState('')
  const caption = () =>
    captionOf(
      shown,
      data ? (data.dataset.revision ?? 'not recorded') : 'could not be looked up',
      data?.dataset.citation ?? 'GovTies',
    )
  const what = () => toGraphExport(shown)
  const about = () => {
    const { title, lines } = caption()
    return { title, description: lines.join(' ') }
  }
  const kinds: [string, () => void][] = [
    [
      'PNG',
      () =>
        void savePng(shown, caption()).then((done) =>
          setProblem(done ? '' : 'The browser could not make a picture of this size. Take the SVG instead.'),
        ),
    ],
    ['SVG', () => saveSvg(shown, caption())],
    ['GEXF', () => save(`${name}.gexf`, 'application/gexf+xml', toGexf(what(), about()))],
    ['GraphML', () => save(`${name}.graphml`, 'application/graphml+xml', toGraphml(what(), about()))],
    [
      'JSON',
      () =>
        save(
          `${name}.json`,
          'application/json',
          toGraphFile(what(), { ...provenance(caption().title), caption: caption().lines }),
        ),
    ],
    ['CSV of nodes', () => saveCsv(`${name}-nodes`, nodeColumns, what().nodes)],
    ['CSV of facts', () => saveFacts(shown, what())],
  ]
  return (
    <>
      <p className="small muted">
        Pictures carry title, filters, revision and how to cite. GEXF and GraphML open in Gephi with names and places;
        of several facts of one kind between the same two nodes Gephi makes one edge. The JSON can be opened on this
        page again.
      </p>
      <div className="button-row">
        {kinds.map(([label, take]) => (
          <button key={label} type="button" className="button" disabled={isPending} onClick={take}>
            {label}
          </button>
        ))}
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
      <CypherShown data={what} />
    </>
  )
}

function captionOf(shown: Shown, revision: string, citation: string): Caption {
  const lines = [
    ...describeView(shown),
    `Data revision ${revision}; drawn on ${formatDate(today())}. ${window.location.href}`,
    `Cite as: ${citation}`,
    'What is not drawn may exist: no line means none recorded or not loaded, not that there is none.',
  ]
  return { title: titleOf(shown), lines }
}

function forPaper(shown: Shown) {
  const styles = paperStyles(shown)
  const scene = sceneOf(shown, (id) => nodeStyle(id, shown.graph.getNodeAttributes(id), styles))
  return { placed: pictureOf(scene, picture.width, picture.height), legend: legendOf(shown, picture.height + 22) }
}

function saveSvg(shown: Shown, caption: Caption): void {
  const { placed, legend } = forPaper(shown)
  save(`${name}.svg`, 'image/svg+xml', toSvg(placed, caption, legend))
}

async function savePng(shown: Shown, caption: Caption): Promise<boolean> {
  const { placed, legend } = forPaper(shown)
  const size = sizeWithCaption(placed, caption, legend)
  const canvas = document.createElement('canvas')
  // Twice as fine as the screen, for print.
  canvas.width = size.width * 2
  canvas.height = size.height * 2
  const context = canvas.getContext('2d')
  if (context === null) return false
  context.scale(2, 2)
  draw(context, placed, caption, legend)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) return false
  saveBlob(`${name}.png`, blob)
  return true
}

function saveFacts({ graph }: Shown, { edges }: GraphExport): void {
  saveCsv(
    `${name}-facts`,
    edgeColumns((id) => graph.getNodeAttribute(id, 'name')),
    edges,
  )
}
