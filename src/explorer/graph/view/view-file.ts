import { readView, writeView, type ReadView } from './address'
import type { View } from './view'

/** The format of a saved view. Its number grows when older files can no longer be read. */
const viewFormat = 'govties-view-1'

/** A view by name, as it is kept in the browser and in files. */
export interface SavedView {
  readonly format: string
  readonly name: string
  /** The query part of the view's address. */
  readonly address: string
  /** ISO 8601, UTC. */
  readonly savedAt: string
  /** The revision of the data that it was saved at. */
  readonly revision: string | null
}

/** The file holds no view. */
export class NotAViewError extends Error {
  constructor() {
    super('This file holds no saved view of GovTies.')
  }
}

/** A view to be kept under a name. */
export function savedView(name: string, view: View, revision: string | null, at: Date): SavedView {
  return { format: viewFormat, name, address: writeView(view), savedAt: at.toISOString(), revision }
}

/** The saved view that a text holds. Throws NotAViewError. */
export function readSavedView(text: string): SavedView {
  const value = parsed(text)
  if (!isSavedView(value)) throw new NotAViewError()
  return value
}

/** Opens a saved view of any version. Parts that cannot be read are reported. */
export function openSaved(saved: SavedView): ReadView {
  return readView(saved.address)
}

/** Whether a value is a saved view of this or an earlier or later form. */
export function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false
  const { format, name, address } = value as Partial<Record<keyof SavedView, unknown>>
  return (
    typeof format === 'string' &&
    format.startsWith('govties-view-') &&
    typeof name === 'string' &&
    typeof address === 'string'
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
