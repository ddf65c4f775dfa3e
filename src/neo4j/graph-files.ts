/** Separates the entries of a list in a CSV cell. No string in the graph contains this character. */
export const LIST_SEPARATOR = '\u001f'

/**
 * The file next to the tables that lists every empty list, because `neo4j-admin` reads an empty cell as a missing
 * value.
 */
export const EMPTY_LISTS = 'empty-lists.json'

/** A property of a node whose value is an empty list. */
export interface EmptyList {
  /** The label under which the id is unique. */
  label: string
  id: string
  property: string
}

/**
 * Returns the arguments with which `neo4j-admin` reads the files of `export --format csv`. Append the name of the
 * database.
 */
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

/** Checks whether `export --format csv` writes a file with this name. */
export const isGraphFile = (name: string): boolean => /^(nodes|relationships)-\w[\w-]*\.csv$/.test(name)
