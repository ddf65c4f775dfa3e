import { scoreAgencies } from './score-agencies'
import { conceptSimilarity } from './concepts'
import { inOtherLanguages } from './languages'
import { comparableWords, subjectSimilarity, weightedSimilarity } from './subject'
import type { Candidate, CandidateAgency } from './suggestion'

/**
 * Evidence from titles, topics and agencies that helps to decide whether two agreements between the same parties are
 * the same agreement.
 */
export interface Evidence {
  /**
   * Below 0 if the evidence shows a difference, above 0 if it shows that the two agreements are the same, 0 if there is
   * no evidence.
   */
  weight: number
  /** The similarity of the titles. Undefined if the titles cannot be compared. */
  titles?: number
  /** The reason for a suggestion, as a sentence. */
  notes: string[]
}

/**
 * Adds up the evidence. A title with a different subject weighs most, because the same parties may sign several
 * instruments on one day. Titles in different languages are compared only by the subjects that are known in several
 * languages. Missing information is ignored.
 */
export function evidenceOf(a: Candidate, b: Candidate): Evidence {
  const foreign = inOtherLanguages(a.name, b.name)
  const titles = foreign ? conceptSimilarity(textOf(a), textOf(b)) : subjectSimilarity(subjectOf(a), subjectOf(b))
  const topics = sharedTopics(a, b)
  const agencies = sharedAgencies(a, b)
  const weight =
    along(titles, [0, -0.9], [0.45, 0], [1, 1.1]) +
    along(topics, [0, -0.5], [0.35, 0], [1, haveSeveralTopics(a, b) ? 0.95 : 0.7]) +
    along(agencies, [0, -0.5], [0.5, 0.1], [1, 0.25])
  const notes = [
    ...(foreign ? ['titles in different languages'] : []),
    ...((titles ?? 0) >= 0.6 ? ['similar titles'] : []),
    ...((topics ?? 0) >= 0.5 ? ['common topics'] : []),
    ...((agencies ?? 0) >= 0.5 ? ['common agencies'] : []),
  ]
  return { weight, ...(titles !== undefined && { titles }), notes }
}

/**
 * The title and the topics. Titles and topics are compared together, because the topics of one record can name the
 * subject in the title of the other.
 */
const textOf = ({ name, topics = [] }: Candidate): string => [name, ...topics].join('\n')

const subjectOf = ({ name, countries, agencies = [] }: Candidate) => ({
  title: name,
  countries,
  agencies: agencies.map((agency) => agency.name),
})

type Point = readonly [value: number, weight: number]

/** Returns the weight of a value, interpolated between the given points, or 0 if there is no value. */
function along(value: number | undefined, ...points: Point[]): number {
  if (value === undefined) return 0
  const next = Math.max(
    1,
    points.findIndex(([at]) => at >= value),
  )
  const [from, to] = [points[next - 1]!, points[next]!]
  return from[1] + ((value - from[0]) / (to[0] - from[0])) * (to[1] - from[1])
}

/**
 * Checks whether both agreements have several topics. Agreements that share several topics are more similar than
 * agreements that share a single one.
 */
const haveSeveralTopics = (a: Candidate, b: Candidate): boolean =>
  (a.topics?.length ?? 0) > 1 && (b.topics?.length ?? 0) > 1

/** The minimum similarity of two words for one topic. */
const SAME_TOPIC = 0.6

/**
 * Returns the share of topics in the shorter list that are also in the other list, or undefined if either list is
 * empty.
 */
function sharedTopics({ topics: some = [] }: Candidate, { topics: others = [] }: Candidate): number | undefined {
  return shareOf(some, others, isSameTopic)
}

function isSameTopic(a: string, b: string): boolean {
  return a === b || weightedSimilarity(topicWords(a), topicWords(b)) >= SAME_TOPIC
}

const topicWords = (topic: string): readonly string[] => comparableWords(topic.replace(/^topic-/, ''))

/**
 * Returns the share of common agencies. Compares the agencies of a country only if both agreements name an agency of
 * that country, so that two records that name agencies of different sides do not contradict each other.
 */
function sharedAgencies({ agencies: some = [] }: Candidate, { agencies: others = [] }: Candidate): number | undefined {
  const named = (list: CandidateAgency[], within: CandidateAgency[]) =>
    list.filter(({ country }) => within.some((other) => other.country === country))
  return shareOf(named(some, others), named(others, some), isSameAgency)
}

function isSameAgency(a: CandidateAgency, b: CandidateAgency): boolean {
  if (a.id === b.id || (scoreAgencies(candidateOf(a), candidateOf(b))?.score ?? 0) >= SAME_AGENCY) return true
  return weightedSimilarity(comparableWords(a.name), comparableWords(b.name)) >= SAME_WORDS
}

/** The minimum score of two agencies whose names are written differently. */
const SAME_AGENCY = 0.6

/** The minimum similarity of the words in two agency names. */
const SAME_WORDS = 0.8

const candidateOf = ({ id, name, country }: CandidateAgency): Candidate => ({
  id,
  kind: 'Agency',
  name,
  otherNames: [],
  countries: country ? [country] : [],
  records: [],
  sources: [],
})

function shareOf<Each>(some: Each[], others: Each[], isSame: (a: Each, b: Each) => boolean): number | undefined {
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some]
  if (fewer.length === 0) return undefined
  return fewer.filter((one) => more.some((other) => isSame(one, other))).length / fewer.length
}
