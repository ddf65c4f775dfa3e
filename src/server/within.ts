/** What is promised, or undefined where it fails or takes longer than so many milliseconds. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const givenUp = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), milliseconds)))
  const kept = promise.catch(() => undefined)
  return Promise.race([kept, givenUp]).finally(() => clearTimeout(timer))
}
