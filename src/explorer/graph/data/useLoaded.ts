import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { ask, type Question } from '../../fetch/ask'
import { client } from '../../fetch/client'
import { DatedDetailsDocument, NeighbourhoodDocument } from '../../generated/graphql'
import { load, type Asked, type Askers, type Loaded } from './load'

const keptFor = 10 * 60_000

// Each answer is kept under its own question: one more expansion asks one more question, and undo asks none.
function kept<Answer, Variables>(question: Question<Answer, Variables>, variables: Variables, signal: AbortSignal): Promise<Answer> {
  return client.fetchQuery({
    queryKey: [question.toString(), variables],
    queryFn: () => ask(question, variables, signal),
    staleTime: keptFor,
    retry: false,
  })
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
