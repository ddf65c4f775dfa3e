import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useLocation } from 'wouter'
import { pathOfTie } from '../../address/paths'
import { useWidth } from '../../timeline/useWidth'
import { useTheme } from '../../theme/theme'
import { CellText } from './CellText'
import { cellSize, headSize, placeAt, type Place } from './geometry'
import { Legend } from './Legend'
import type { MatrixCell, MatrixRow } from './rows'
import { type Hatch, type Shades, shadesOf } from './shades'
import { useMatrixRender } from './useMatrixRender'

/**
 * Draws the matrix on a canvas, because 200 by 200 cells would be too many page elements. Arrow keys move the active
 * cell, and Enter opens its pair. A text below the matrix describes the active cell. The table has the same numbers.
 */
export function MatrixGrid(props: {
  cells: readonly MatrixCell[]
  rows: readonly MatrixRow[]
  shade: 'number' | 'newest'
}) {
  const { cells, rows, shade } = props
  const [box, width] = useWidth<HTMLDivElement>()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [place, setPlace] = useState<Place | undefined>()
  const [theme] = useTheme()
  const [, navigate] = useLocation()
  const byPair = useMemo(() => new Map(cells.map((cell) => [[...cell.countries].sort().join(' '), cell])), [cells])
  const shades = useMemo(() => shadesOf(cells, shade), [cells, shade])
  const shown = useMemo(() => hatchesIn(cells, shades), [cells, shades])
  const size = cellSize(width, rows.length)
  useMatrixRender(canvas, { rows, byPair, shades, size, place, theme, width })
  const open = (at: Place | undefined) => {
    const [one, other] = [rows[at?.row ?? -1], rows[at?.column ?? -1]]
    if (one !== undefined && other !== undefined && one !== other) navigate(pathOfTie(one.id, other.id))
  }
  const point = (event: PointerEvent<HTMLCanvasElement>) => placeAt(event.nativeEvent, size, rows.length)
  return (
    <div className="matrix" ref={box}>
      <Legend shades={shades} shown={shown} />
      <CellText place={place} rows={rows} byPair={byPair} />
      <div className="matrix-scroll">
        <canvas
          ref={canvas}
          tabIndex={0}
          role="img"
          aria-label={`Matrix of ${rows.length} countries. Press the arrow keys to move from pair to pair, and Enter to open one. The table contains the same counts.`}
          style={{ width: headSize + size * rows.length, height: headSize + size * rows.length }}
          onKeyDown={(event) => moveByKey(event, place, rows.length, setPlace, open)}
          onPointerMove={(event) => setPlace(point(event))}
          onClick={(event) => open(placeAt(event.nativeEvent, size, rows.length))}
        />
      </div>
    </div>
  )
}

function hatchesIn(cells: readonly MatrixCell[], { shadeOf }: Shades): Set<Hatch> {
  return new Set(cells.map(shadeOf).filter((shade) => typeof shade === 'string'))
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function moveByKey(
  event: KeyboardEvent,
  place: Place | undefined,
  size: number,
  move: (place: Place) => void,
  open: (place: Place | undefined) => void,
): void {
  if (event.key === 'Enter') open(place)
  const step = steps[event.key]
  if (step === undefined || size === 0) return
  event.preventDefault()
  const from = place ?? { row: 0, column: 0 }
  const within = (value: number) => Math.min(Math.max(value, 0), size - 1)
  move({ row: within(from.row + step[0]), column: within(from.column + step[1]) })
}
