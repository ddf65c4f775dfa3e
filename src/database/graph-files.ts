/** Between the entries of a list: a character that no text holds. */
export const LIST_SEPARATOR = '\u001f'

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
