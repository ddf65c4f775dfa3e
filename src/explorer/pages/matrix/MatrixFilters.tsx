import { TopicNamesDocument, type TieBasis } from '../../generated/graphql'
import { useAnswer } from '../../fetch/useAnswer'
import { Choice } from '../../layout/Choice'
import { DayField } from '../../layout/DayField'
import { capital, say } from '../../words/labels'
import { agreementKinds } from './agreement-kinds'
import type { MatrixChoice } from './useMatrixAddress'

/** What counts, on which topic and day, and how the matrix is shown. */
export function MatrixFilters({ choice }: { choice: MatrixChoice }) {
  const { address, variables } = choice
  const topics = useAnswer(TopicNamesDocument, {})
  const set = (name: string) => (value: string) => address.set({ [name]: value === '' ? null : value })
  return (
    <form className="fields no-print" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <BasisChoice choice={choice} />
      <Choice
        label="Kind of agreement"
        value={address.get('kind')}
        choose={set('kind')}
        options={[['', 'any kind'], ...agreementKinds.map((kind) => [kind, say(kind)] as const)]}
      />
      <Choice
        label="Topic"
        value={address.get('topic')}
        choose={set('topic')}
        options={[['', 'any topic'], ...(topics.data?.topics ?? []).map(({ id, name }) => [id, name] as const)]}
      />
      <DayField label="As of" value={address.get('asOf')} choose={(day) => address.set({ asOf: day })} />
      {variables.asOf != null && (
        <Choice
          label="Asked of that day"
          value={address.get('measure', 'SIGNED_BY')}
          choose={set('measure')}
          options={[
            ['SIGNED_BY', 'concluded by it'],
            ['IN_EFFECT_ON', 'in effect on it'],
          ]}
        />
      )}
      <Appearance choice={choice} set={set} />
    </form>
  )
}

function Appearance({ choice, set }: { choice: MatrixChoice; set: (name: string) => (value: string) => void }) {
  return (
    <>
      <Choice
        label="Shaded by"
        value={choice.shade}
        choose={set('shade')}
        options={[
          ['number', 'number'],
          ['newest', 'newest'],
        ]}
      />
      <Choice
        label="Order"
        value={choice.order}
        choose={set('order')}
        options={[
          ['region', 'by region'],
          ['degree', 'most partners first'],
          ['community', 'by community'],
          ['name', 'by name'],
        ]}
      />
      <Choice
        label="Shown as"
        value={choice.view}
        choose={set('view')}
        options={[
          ['grid', 'matrix'],
          ['table', 'table'],
        ]}
      />
    </>
  )
}

const bases: readonly TieBasis[] = ['BILATERAL', 'PLURILATERAL', 'PROGRAMME']

function BasisChoice({ choice: { address, variables } }: { choice: MatrixChoice }) {
  const chosen = variables.basis ?? []
  const list = Array.isArray(chosen) ? chosen : [chosen]
  const toggle = (basis: TieBasis) => {
    const next = bases.filter((one) => (one === basis ? !list.includes(one) : list.includes(one)))
    address.set({ basis: next.length === 1 && next[0] === 'BILATERAL' ? null : next })
  }
  return (
    <fieldset className="field">
      <legend>What counts</legend>
      <div>
        {bases.map((basis) => (
          <label key={basis} className="choice">
            <input type="checkbox" checked={list.includes(basis)} onChange={() => toggle(basis)} />
            {basis === 'PROGRAMME' ? 'Programmes' : capital(say(basis))}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
