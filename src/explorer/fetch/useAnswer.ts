import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { ask, type Question } from './ask'

/** How an answer is kept while the next is on its way, and whether it is asked at all. */
export interface AnswerOptions {
  /** Shows the former answer until the new one is here: for sliders and filters. */
  keep?: boolean
  /** False holds the question back. */
  enabled?: boolean
}

/** The answer to a question. A question no page waits for any more is cancelled. */
export function useAnswer<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables,
  options: AnswerOptions = {},
): UseQueryResult<Answer> {
  return useQuery({
    queryKey: [question.toString(), variables],
    queryFn: ({ signal }) => ask(question, variables, signal),
    enabled: options.enabled ?? true,
    placeholderData: options.keep === true ? keepPreviousData : undefined,
  })
}
