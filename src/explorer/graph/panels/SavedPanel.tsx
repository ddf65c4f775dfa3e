import { useState } from 'react'
import { provenance, save } from '../../table/download'
import { When } from '../../format/When'
import { forgetView, keepView, savedViews, StorageFullError } from '../view/saved-views'
import { openSaved, savedView, type SavedView } from '../view/view-file'
import type { Shown } from '../model'
import { titleOf } from '../export/describe-view'

/** Lets the reader save views by name, in the browser or as a file, and reopen them. */
export function SavedPanel({ shown }: { shown: Shown }) {
  const { control } = shown
  const [name, setName] = useState(titleOf(shown))
  const [kept, setKept] = useState(() => savedViews(storage()))
  const [message, setMessage] = useState('')
  const now = () => savedView(name.trim() || 'A view', control.view, provenance('').revision, new Date())
  const keep = (work: () => void, done: string) => {
    setMessage(messageOf(work, done))
    setKept(savedViews(storage()))
  }
  const open = (saved: SavedView) => {
    const { view, ignored } = openSaved(saved)
    const left = ignored.length === 0 ? '' : ` These parts could not be read and were ignored: ${ignored.join(', ')}.`
    control.change(view)
    setMessage(`Opened “${saved.name}”.${left}`)
  }
  return (
    <>
      <p className="small muted">
        The page address contains the whole view, so a copied link opens the same view. You can also save the view here
        under a name.
      </p>
      <label className="field">
        <span>Name</span>
        <input value={name} maxLength={120} onChange={(event) => setName(event.target.value)} dir="auto" />
      </label>
      <SaveButtons
        keep={() => keep(() => keepView(storage(), now()), `Saved as “${name}”.`)}
        download={() => save(`${fileName(name)}.json`, 'application/json', JSON.stringify(now(), null, 2))}
      />
      <p role="status" className="small">
        {message}
      </p>
      <SavedList
        kept={kept}
        open={open}
        forget={(view) => keep(() => forgetView(storage(), view.name), `Deleted “${view.name}”.`)}
      />
    </>
  )
}

function messageOf(work: () => void, done: string): string {
  try {
    work()
    return done
  } catch (error) {
    if (error instanceof StorageFullError) return error.message
    throw error
  }
}

function SaveButtons({ keep, download }: { keep: () => void; download: () => void }) {
  return (
    <div className="button-row">
      <button type="button" className="button" onClick={keep}>
        Save in this browser
      </button>
      <button type="button" className="button" onClick={download}>
        Save as a file
      </button>
    </div>
  )
}

function SavedList({
  kept,
  open,
  forget,
}: {
  kept: readonly SavedView[]
  open: (view: SavedView) => void
  forget: (view: SavedView) => void
}) {
  if (kept.length === 0) return <p className="muted small">No views are saved in this browser.</p>
  return (
    <ul className="plain graph-list">
      {kept.map((view) => (
        <li key={view.name} className="saved-view">
          <button type="button" className="graph-line" onClick={() => open(view)}>
            <span className="graph-line-name">
              <bdi>{view.name}</bdi>{' '}
              <span className="small muted">
                <When date={view.savedAt.slice(0, 10) || null} />
              </span>
            </span>
          </button>
          <button type="button" className="button button-quiet" onClick={() => forget(view)}>
            Delete<span className="hidden-visually"> {view.name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function fileName(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .toLowerCase()
      .slice(0, 60) || 'view'
  )
}

// If a browser blocks storage for this page, access to `localStorage` throws an error.
function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return window.localStorage
  } catch {
    return {
      getItem: () => null,
      setItem: () => {
        throw new StorageFullError()
      },
    }
  }
}
