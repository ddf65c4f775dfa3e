import { useState } from 'react'
import { useGraphQL } from '../fetch/useGraphQL'
import { DatasetDocument } from '../generated/graphql'
import { save, saveBlob } from '../table/download'
import { formatDate, today } from '../format/dates'
import { toMapSvg, type MapSvg, type Pictured } from './map-svg'

/** Exports the map as SVG and PNG, with its title, counting rule, date, data revision and citation. */
export function MapExport(props: Pictured & { rule: string }) {
  const { data, isPending } = useGraphQL(DatasetDocument, {})
  const [problem, setProblem] = useState('')
  const svg = () =>
    toMapSvg(props, [
      `Counted: ${props.rule}. White: none counted, which does not mean that none exists. Borders and names do not imply any position on the status of a territory.`,
      `Data revision ${data?.dataset.revision ?? 'not recorded'}; drawn on ${formatDate(today())}. ${window.location.href}`,
      `Cite as: ${data?.dataset.citation ?? 'GovTies'} Shapes: Natural Earth.`,
    ])
  const savePng = async () => {
    const png = await toPng(svg())
    setProblem(png === undefined ? 'The browser could not make a picture of this size. Use the SVG instead.' : '')
    if (png !== undefined) saveBlob('govties-map.png', png)
  }
  return (
    <>
      <p className="button-row">
        <button type="button" className="button" disabled={isPending} onClick={() => void savePng()}>
          PNG of the map
        </button>
        <button
          type="button"
          className="button"
          disabled={isPending}
          onClick={() => save('govties-map.svg', 'image/svg+xml', svg().text)}
        >
          SVG of the map
        </button>
      </p>
      {problem !== '' && <p role="alert">{problem}</p>}
    </>
  )
}

// The image has three times the resolution of the screen, so that it looks sharp in print.
const fineness = 3

async function toPng({ text, width, height }: MapSvg): Promise<Blob | undefined> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * fineness
    canvas.height = height * fineness
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))) ?? undefined
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}
