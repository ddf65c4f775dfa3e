import type { Address } from '../address/useAddress'
import { useAnswer } from '../fetch/useAnswer'
import { TopicNamesDocument } from '../generated/graphql'
import { Choice } from '../layout/Choice'
import { DayField } from '../layout/DayField'
import { say } from '../words/labels'
import { agreementKinds } from './agreement-kinds'

/** Of which kind and topic the counted agreements are, as of which day, and what is asked of that day. */
export function TieFilters({ address }: { address: Address }) {
  const topics = useAnswer(TopicNamesDocument, {})
  const set = (name: string) => (value: string) => address.set({ [name]: value === '' ? null : value })
  return (
    <>
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
    </>
  )
}
