import { isSavedView, type SavedView } from './view-file'

const key = 'govties.graph-views'

/** Thrown if the browser's storage is full or unavailable. The view can still be saved as a file. */
export class StorageFullError extends Error {
  constructor() {
    super(
      'The browser has no space for another view, or does not let this page store data. Save the view as a file, or delete a saved view.',
    )
  }
}

/** Returns the views that are saved in this browser, sorted by name. Skips views that cannot be read. */
export function savedViews(storage: Pick<Storage, 'getItem'>): SavedView[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]')
    const views = Array.isArray(kept) ? kept.filter(isSavedView) : []
    return views.sort((one, other) => one.name.localeCompare(other.name))
  } catch {
    return []
  }
}

/** Saves a view under its name. If it throws StorageFullError, the view previously saved under that name is kept. */
export function keepView(storage: Pick<Storage, 'getItem' | 'setItem'>, view: SavedView): void {
  write(storage, [...savedViews(storage).filter(({ name }) => name !== view.name), view])
}

/** Deletes a saved view by its name. */
export function forgetView(storage: Pick<Storage, 'getItem' | 'setItem'>, name: string): void {
  write(
    storage,
    savedViews(storage).filter((view) => view.name !== name),
  )
}

function write(storage: Pick<Storage, 'setItem'>, views: readonly SavedView[]): void {
  try {
    storage.setItem(key, JSON.stringify(views))
  } catch {
    throw new StorageFullError()
  }
}
