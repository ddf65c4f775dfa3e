/** Pixels reserved for the names above and to the left of the cells. */
export const headSize = 116

/** A cell by its row and column, from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** Returns the size of one cell in pixels: as large as the space allows, but never too small to read its name. */
export function cellSize(width: number, rows: number): number {
  if (rows === 0) return 0
  return Math.floor(Math.min(Math.max((width - headSize) / rows, 11), 24))
}

/** Returns the cell under a point, or undefined outside the cells. */
export function placeAt(point: { offsetX: number; offsetY: number }, size: number, rows: number): Place | undefined {
  const row = Math.floor((point.offsetY - headSize) / size)
  const column = Math.floor((point.offsetX - headSize) / size)
  return row >= 0 && column >= 0 && row < rows && column < rows ? { row, column } : undefined
}
