/** The space, in pixels, for the names above the cells and to the left of them. */
export const headSize = 116

/** The row and column of a cell, both starting at 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/**
 * Returns the size of a cell in pixels. Cells are as large as the space allows, but never so small that names are
 * illegible.
 */
export function cellSize(width: number, rows: number): number {
  if (rows === 0) return 0
  return Math.floor(Math.min(Math.max((width - headSize) / rows, 11), 24))
}

/** Returns the cell at a point, or undefined if the point is outside the cells. */
export function placeAt(point: { offsetX: number; offsetY: number }, size: number, rows: number): Place | undefined {
  const row = Math.floor((point.offsetY - headSize) / size)
  const column = Math.floor((point.offsetX - headSize) / size)
  return row >= 0 && column >= 0 && row < rows && column < rows ? { row, column } : undefined
}
