import { useRef, useState, type ChangeEvent } from 'react'
import { CountrySelect } from '../../layout/CountrySelect'
import { NodePicker } from '../../search/NodePicker'
import { addStart, startFrom, startFromTie } from '../view/changes'
import { NotAViewError, openSaved, readSavedView } from '../view/view-file'
import { NotAGraphFileError, readGraphFile, type FileGraph } from '../data/graph-file'
import type { ViewControl } from '../view/useView'

/** Lets the reader start from a search, a pair of countries, or a file that this page wrote. */
export function StartChoice({ control, openFile }: { control: ViewControl; openFile: (file: FileGraph) => void }) {
  const { view, change } = control
  const begun = view.start.length > 0
  return (
    <div className="fields graph-start">
      <NodePicker
        label={begun ? 'Add to the picture' : 'Start from'}
        pick={(id) => change(begun ? addStart(view, id) : { ...startFrom(view, [id]), open: id })}
      />
      <PairStart control={control} />
      <FileStart control={control} openFile={openFile} />
      <label className="field">
        <span>As of</span>
        <input
          type="date"
          value={view.asOf}
          onChange={(event) => change({ ...view, asOf: event.currentTarget.value })}
        />
      </label>
    </div>
  )
}

function PairStart({ control: { view, change } }: { control: ViewControl }) {
  const [one, setOne] = useState('')
  const [other, setOther] = useState('')
  const ready = one !== '' && other !== '' && one !== other
  return (
    <fieldset className="field pair-start">
      <legend>or from a pair</legend>
      <div className="button-row">
        <CountrySelect label="One country" hideLabel none="one country" value={one} choose={setOne} />
        <CountrySelect label="Other country" hideLabel none="the other" value={other} choose={setOther} />
        <button
          type="button"
          className="button"
          disabled={!ready}
          onClick={() => change(startFromTie(view, [one, other].sort().join('-')))}
        >
          Draw
        </button>
      </div>
    </fieldset>
  )
}

function FileStart({ control: { change }, openFile }: { control: ViewControl; openFile: (file: FileGraph) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const text = await event.currentTarget.files?.[0]?.text()
    if (field.current !== null) field.current.value = ''
    if (text === undefined) return
    try {
      if (text.includes('"govties-view-')) change(openSaved(readSavedView(text)).view)
      else openFile(readGraphFile(text))
      setProblem('')
    } catch (error) {
      if (!(error instanceof NotAViewError) && !(error instanceof NotAGraphFileError)) throw error
      setProblem(error.message)
    }
  }
  return (
    <label className="field">
      <span>or open a file</span>
      <input ref={field} type="file" accept=".json,application/json" onChange={(event) => void open(event)} />
      {problem !== '' && <span role="alert">{problem}</span>}
    </label>
  )
}
