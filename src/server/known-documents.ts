import { printExecutableGraphQLDocument } from '@graphql-tools/documents'
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { limitRules } from '../graphql/limits/check-operation'
import { SettingsError } from '../model/environment'
import type { Limits } from '../model/limits'
import { projectRoot } from '../model/project-root'
import { sha256 } from '../model/sha256'

/** The documents of the explorer's pages, by hash. graphql-codegen writes the file, and the build copies it. */
const explorerDocuments = join(projectRoot, 'dist', 'explorer', 'persisted-documents.json')

/** The maximum number of texts whose result is cached. Texts in the cache are not parsed again. */
const MAX_CACHED_TEXTS = 1_000

/** Returns an error for a folder or a file in GOVTIES_DOCUMENTS that cannot be used. */
function problem(path: string, reason: string): SettingsError {
  const message = `${reason} Correct it, or move it out of the folder`
  return new SettingsError([{ name: 'GOVTIES_DOCUMENTS', value: path, source: 'the environment or .env', message }])
}

/** The documents that a server in the mode `locked` accepts, by the SHA-256 hash of their normalised text. */
export class KnownDocuments {
  /** Whether a text is known. The key is the hash of the text, because the texts themselves could take 64 MB. */
  private readonly texts = new LRUCache<string, boolean>({ max: MAX_CACHED_TEXTS })

  constructor(
    private readonly hashes: ReadonlySet<string>,
    private readonly limits: Pick<Limits, 'tokens'>,
  ) {}

  /**
   * Checks whether a document is known. The comparison ignores white space, comments and the order of the definitions.
   */
  has(text: string): boolean {
    const key = sha256(text)
    const cached = this.texts.get(key)
    if (cached !== undefined) return cached
    const isKnown = this.isKnown(text)
    this.texts.set(key, isKnown)
    return isKnown
  }

  private isKnown(text: string): boolean {
    try {
      return this.hashes.has(hashOf(parse(text, { noLocation: true, maxTokens: this.limits.tokens })))
    } catch (error) {
      if (error instanceof GraphQLError) return false
      throw error
    }
  }
}

/** Returns the hash of a document as graphql-codegen computes it: the parts of the text are sorted first. */
const hashOf = (document: DocumentNode): string => sha256(printExecutableGraphQLDocument(document))

/**
 * Returns the documents of the explorer's pages and of the endpoints that have an address, and those in the `.graphql`
 * files of a folder.
 * @throws SettingsError if the folder cannot be read, or a file is not a valid document for the schema.
 */
export function readKnownDocuments(
  schema: GraphQLSchema,
  limits: Limits,
  endpoints: readonly { text: string }[],
  folder?: string,
): KnownDocuments {
  const ofExplorer = JSON.parse(readFileSync(explorerDocuments, 'utf8')) as Record<string, string>
  const added = folder === undefined ? [] : filesIn(folder).map((path) => hashOf(readDocument(path, schema, limits)))
  const ofEndpoints = endpoints.map(({ text }) => hashOf(parse(text, { noLocation: true })))
  return new KnownDocuments(new Set([...Object.keys(ofExplorer), ...ofEndpoints, ...added]), limits)
}

function filesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return files.filter((path) => path.endsWith('.graphql')).map((path) => join(folder, path))
  } catch (error) {
    throw problem(folder, `cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function readDocument(path: string, schema: GraphQLSchema, limits: Limits): DocumentNode {
  try {
    const document = parse(readFileSync(path, 'utf8'), { maxTokens: limits.tokens })
    const [error] = validate(schema, document, [...specifiedRules, ...limitRules(limits)])
    if (error) throw error
    return document
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const [at] = error.locations ?? []
    throw problem(at ? `${path}:${at.line}:${at.column}` : path, `is not a valid document: ${error.message}`)
  }
}
