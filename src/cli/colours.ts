import pc from 'picocolors'

/**
 * Colours for standard output. Text in a pipe or a file stays plain, unless `FORCE_COLOR` is set. By default,
 * picocolors would also add colours if `CI` is set.
 */
export const colours = pc.createColors(
  pc.isColorSupported && (process.stdout.isTTY === true || Boolean(process.env.FORCE_COLOR)),
)
