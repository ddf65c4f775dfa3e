// PostGraphile 5 wants Node 22 for this one function.
Promise.withResolvers ??= function withResolvers() {
  let resolve, reject
  const promise = new this((fulfil, refuse) => {
    resolve = fulfil
    reject = refuse
  })
  return { promise, resolve, reject }
}
