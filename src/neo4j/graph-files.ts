/** Between the entries of a list: a character that no text holds. */
export const LIST_SEPARATOR = '\u001f'

/**
 * The file beside the tables that names every list without entries: a cell of a table has no way to write one that
 * `neo4j-admin` would not take for no value.
 */
export const EMPTY_LISTS = 'empty-lists.json'

/** A property of a node that is a list without entries. */
export interface EmptyList {
  /** The label under which the id is unique. */
  label: string
  id: string
  property: string
}

/** What `neo4j-admin` is to be told to read files that `export --format csv` wrote; the name of the database comes last. */
export function importArguments(files: readonly string[]): string[] {
  return [
    'database',
    'import',
    'full',
    ...files.map((file) => `--${file.split('-')[0]}=${file}`),
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '--overwrite-destination',
  ]
}

/** Whether a file is one of those that `export --format csv` writes. */
export const isGraphFile = (name: string): boolean => /^(nodes|relationships)-\w[\w-]*\.csv$/.test(name)
