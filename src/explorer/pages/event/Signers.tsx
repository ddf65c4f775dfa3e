import { EntityLink } from '../../entity/EntityLink'
import { Section } from '../../layout/Section'
import { People } from '../agreement/People'

/** Shows who signed and witnessed each agreement that was signed at an event, and through which agencies. */
export function Signers({ agreements }: { agreements: readonly { id: string; title: string }[] }) {
  if (agreements.length === 0) return null
  return (
    <Section title="Signatories" id="signers" note="The agencies and people named in the records of the agreements.">
      {agreements.map(({ id, title }) => (
        <div key={id}>
          <h3>
            <EntityLink kind="Agreement" id={id} name={title} />
          </h3>
          <People id={id} />
        </div>
      ))}
    </Section>
  )
}
