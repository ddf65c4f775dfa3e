import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { ask, type Question } from '../../fetch/ask'
import { client } from '../../fetch/client'
import { DatedDetailsDocument, NeighbourhoodDocument } from '../../generated/graphql'
import { load, type Asked, type Askers, type Loaded } from './load'

const keptFor = 10 * 60_000

// Each answer is kept under its own question: one more expansion asks one more question, and undo asks none. Asked without
// the cache's own joining of equal questions: one that a superseded view had asked is cancelled, and must not take this along.
async function kept<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer> {
  const queryKey = ['graph part', question.toString(), variables]
  const before = client.getQueryState<Answer>(queryKey)
  if (before?.data !== undefined && Date.now() - before.dataUpdatedAt < keptFor) return before.data
  const answer = await ask(question, variables, signal)
  client.setQueryData(queryKey, answer)
  return answer
}

function askers(signal: AbortSignal): Askers {
  return {
    neighbourhood: async (variables) => (await kept(NeighbourhoodDocument, variables, signal)).neighbourhood,
    details: (ids) => kept(DatedDetailsDocument, { ids, limit: ids.length }, signal),
  }
}

/** All that a view asks for. The former picture stays until the next is here; a superseded one is no longer asked for. */
export function useLoaded(asked: Asked): UseQueryResult<Loaded> {
  return useQuery({
    queryKey: ['graph', asked],
    queryFn: ({ signal }) => load(asked, askers(signal)),
    enabled: asked.start.length > 0,
    staleTime: keptFor,
    placeholderData: keepPreviousData,
    // A graph is no plain data: comparing two by their parts takes longer than drawing one.
    structuralSharing: false,
  })
}
