import type { Address } from '../address/useAddress'
import { useAnswer } from '../fetch/useAnswer'
import { TopicNamesDocument } from '../generated/graphql'
import { Choice } from '../layout/Choice'
import { CountrySelect } from '../layout/CountrySelect'
import { DayField } from '../layout/DayField'
import { agreementKinds } from '../pages/matrix/agreement-kinds'
import { say } from '../words/labels'
import { bases, chosenBases } from './asked'

/** Whose ties, of which basis, kind and topic, as of which day. */
export function MapChoices({ address }: { address: Address }) {
  const topics = useAnswer(TopicNamesDocument, {})
  const set = (name: string) => (value: string) => address.set({ [name]: value === '' ? null : value })
  return (
    <form className="fields map-choices" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <CountrySelect label="Ties of" none="all countries" value={address.get('country')} choose={set('country')} />
      <BasisChoice address={address} />
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
      {address.get('asOf') !== '' && (
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
    </form>
  )
}

function BasisChoice({ address }: { address: Address }) {
  const chosen = chosenBases(address)
  const toggle = (one: string) =>
    address.set({ basis: bases.filter((basis) => chosen.includes(basis) !== (basis === one)) })
  return (
    <fieldset className="field">
      <legend>Counting</legend>
      <div>
        {bases.map((one) => (
          <label key={one} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              disabled={chosen.length === 1 && chosen[0] === one}
              onChange={() => toggle(one)}
            />
            {say(one)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
