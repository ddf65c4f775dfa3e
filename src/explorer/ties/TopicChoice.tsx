import { useGraphQL } from '../fetch/useGraphQL'
import { TopicNamesDocument } from '../generated/graphql'
import { Choice } from '../layout/Choice'

/** Lets the reader choose a topic by name. */
export function TopicChoice({ value, choose }: { value: string; choose: (id: string) => void }) {
  const { data, isPending } = useGraphQL(TopicNamesDocument, {})
  const topics = data?.topics ?? []
  return (
    <Choice
      label="Topic"
      value={value}
      choose={choose}
      loading={isPending}
      options={[['', 'any topic'], ...topics.map(({ id, name }) => [id, name] as const)]}
    />
  )
}
