/** Resolves to the value of the promise, or to undefined if the promise rejects or takes longer than `milliseconds`. */
export async function withTimeout<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), milliseconds)))
  const value = promise.catch(() => undefined)
  return Promise.race([value, timeout]).finally(() => clearTimeout(timer))
}
