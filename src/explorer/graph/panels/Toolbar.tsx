import type { RefObject } from 'react'
import type { CameraControl } from '../canvas/camera'
import { arrangeAgain } from '../view/changes'
import type { Shown } from '../model'

/** Shows the buttons for undo, redo, arrange and zoom. */
export function Toolbar({
  shown: { control },
  camera,
  zooms,
}: {
  shown: Shown
  camera: RefObject<CameraControl | null>
  zooms: boolean
}) {
  const { view } = control
  const moved = view.expansions.length > view.arrangedAt || view.pins.length > 0
  return (
    <div className="button-row graph-tools" role="toolbar" aria-label="The picture">
      <button type="button" className="button" disabled={control.undo === undefined} onClick={control.undo}>
        Undo
      </button>
      <button type="button" className="button" disabled={control.redo === undefined} onClick={control.redo}>
        Redo
      </button>
      <button type="button" className="button" disabled={!moved} onClick={() => control.change(arrangeAgain(view))}>
        Arrange again
      </button>
      {zooms && (
        <>
          <button type="button" className="button" aria-label="Zoom in" onClick={() => camera.current?.zoom(1.6)}>
            +
          </button>
          <button type="button" className="button" aria-label="Zoom out" onClick={() => camera.current?.zoom(1 / 1.6)}>
            −
          </button>
          <button type="button" className="button" onClick={() => camera.current?.fit()}>
            Fit to screen
          </button>
        </>
      )}
    </div>
  )
}
