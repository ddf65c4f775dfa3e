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
import { toGraphml } from './graphml'
import { paperStyles } from './paper-style'
import { legendOf, sceneOf } from './scene-of'
import { edgeColumns, nodeColumns } from './tables'
import { type GraphExport, toGraphExport, toGraphFile } from './graph-export'
import { describeView, titleOf } from './describe-view'
import { CypherShown } from './CypherShown'

const picture = { width: 1600, height: 1000 }
const name = 'govties-graph'

/** Lets the reader export the graph in every format. Each file states its provenance. */
export function ExportPanel({ shown }: { shown: Shown }) {
  const { data, isPending } = useGraphQL(DatasetDocument, {})
  const [problem, setProblem] = useState('')
  const revision = data ? (data.dataset.revision ?? 'not recorded') : 'could not be loaded'
  const caption = () => captionOf(shown, revision, data?.dataset.citation ?? 'GovTies')
  return (
    <>
      <p className="small muted">
        Pictures include the title, filters, revision and citation. GEXF and GraphML open in Gephi with names and
        positions. Gephi merges several facts of one kind between the same two nodes into one edge. You can open the
        JSON on this page again.
      </p>
      <div className="button-row">
        {Object.entries(exportsOf(shown, caption, setProblem)).map(([label, exportFile]) => (
          <button key={label} type="button" className="button" disabled={isPending} onClick={exportFile}>
            {label}
          </button>
        ))}
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
      <CypherShown data={() => toGraphExport(shown)} />
    </>
  )
}

// Maps each button's label to its action.
function exportsOf(
  shown: Shown,
  caption: () => Caption,
  setProblem: (problem: string) => void,
): Record<string, () => void> {
  const data = () => toGraphExport(shown)
  const about = () => ({ title: caption().title, description: caption().lines.join(' ') })
  const png = async () => {
    const isSaved = await savePng(shown, caption())
    setProblem(isSaved ? '' : 'The browser could not make a picture of this size. Use the SVG instead.')
  }
  const json = () => toGraphFile(data(), { ...provenance(caption().title), caption: caption().lines })
  return {
    PNG: () => void png(),
    SVG: () => saveSvg(shown, caption()),
    GEXF: () => save(`${name}.gexf`, 'application/gexf+xml', toGexf(data(), about())),
    GraphML: () => save(`${name}.graphml`, 'application/graphml+xml', toGraphml(data(), about())),
    JSON: () => save(`${name}.json`, 'application/json', json()),
    'CSV of nodes': () => saveCsv(`${name}-nodes`, nodeColumns, data().nodes),
    'CSV of facts': () => saveFacts(shown, data()),
  }
}

function captionOf(shown: Shown, revision: string, citation: string): Caption {
  const lines = [
    ...describeView(shown),
    `Data revision ${revision}; drawn on ${formatDate(today())}. ${window.location.href}`,
    `Cite as: ${citation}`,
    'The picture may be incomplete: a missing line means that none is recorded or loaded, not that none exists.',
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
  // The image has twice the resolution of the screen, so that it looks sharp in print.
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
