import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { comparableName } from '../../src/model/names'
import { projectRoot } from '../../src/model/project-root'
import { recordFiles } from './record-files'

interface SeededTopic {
  id: string
  name: string
  broader?: string
  scope?: string
  labels: string[]
}

/** Reads the rows of the topic script from its text, as a reader of the script would. */
function seededTopics(): SeededTopic[] {
  const script = readFileSync(join(projectRoot, 'cypher/seed/R030__topics.cypher'), 'utf8')
  return [...script.matchAll(/\{id: '(topic-[^']+)'[^}]*\}/g)].map(([row, id = '']) => {
    const field = (name: string) => new RegExp(`\\b${name}: '((?:[^'\\\\]|\\\\.)*)'`).exec(row)?.[1]?.replaceAll("\\'", "'")
    const name = field('name') ?? ''
    const alternative = field('altLabels')?.split('; ') ?? []
    return { id, name, broader: field('broader'), scope: field('scope'), labels: [name, ...alternative] }
  })
}

/** Collects every topic word in the shipped records: the words of each record and the words of its commitments. */
function topicWords(value: unknown, words = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) topicWords(item, words)
  else if (value !== null && typeof value === 'object') {
    for (const [field, inner] of Object.entries(value)) {
      if (field === 'topics') for (const word of inner as string[]) words.add(word)
      else topicWords(inner, words)
    }
  }
  return words
}

const topics = seededTopics()
const words = [...topicWords(recordFiles().map((file) => parse(readFileSync(file, 'utf8')) as unknown))]

test('there are at most 80 topics, each with one sentence of scope', () => {
  expect(topics.length).toBeGreaterThan(50)
  expect(topics.length).toBeLessThanOrEqual(80)
  expect(topics.filter(({ scope }) => !scope?.endsWith('.')).map(({ id }) => id)).toEqual([])
})

test('no label belongs to two topics', () => {
  const labels = topics.flatMap(({ labels: own }) => own.map(comparableName))
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
})

test('every topic word of the shipped records is a label of a topic', () => {
  const known = new Set(topics.flatMap(({ labels }) => labels.map(comparableName)))
  expect(words.length).toBeGreaterThan(300)
  expect(words.filter((word) => !known.has(comparableName(word)))).toEqual([])
})

test('every broader topic is a topic, and no topic is broader than itself', () => {
  const broader = new Map(topics.map((topic) => [topic.id, topic.broader]))
  for (const { id } of topics) {
    const above = new Set<string>()
    for (let at = broader.get(id); at !== undefined; at = broader.get(at)) {
      expect(broader.has(at)).toBe(true)
      expect(above.has(at)).toBe(false)
      above.add(at)
    }
    expect(above.has(id)).toBe(false)
  }
})
