import { readView, writeView, type ReadView } from './address'
import type { View } from './view'

/** The format name of a saved view. Its number increases when a new version can no longer read older files. */
const viewFormat = 'govties-view-1'

/** A named view, in the form in which it is saved in the browser and in files. */
export interface SavedView {
  readonly format: string
  readonly name: string
  /** The query part of the view's address. */
  readonly address: string
  /** The time at which the view was saved, in ISO 8601 format (UTC). */
  readonly savedAt: string
  /** The revision of the data when the view was saved. */
  readonly revision: string | null
}

/** Thrown if a file does not contain a view. */
export class NotAViewError extends Error {
  constructor() {
    super('This file does not contain a saved GovTies view.')
  }
}

/** Creates a saved view with the given name. */
export function savedView(name: string, view: View, revision: string | null, at: Date): SavedView {
  return { format: viewFormat, name, address: writeView(view), savedAt: at.toISOString(), revision }
}

/** Reads a saved view from a string. Throws NotAViewError if the string contains no view. */
export function readSavedView(text: string): SavedView {
  const value = parsed(text)
  if (!isSavedView(value)) throw new NotAViewError()
  return value
}

/** Opens a saved view of any version, and reports the parts that it cannot read. */
export function openSaved(saved: SavedView): ReadView {
  return readView(saved.address)
}

/** Returns true if a value is a saved view of any version. */
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
