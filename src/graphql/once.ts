const made = new WeakMap<object, Map<string, unknown>>()

/** What is made from a part of a request, the same each time: `key` tells it from what else is made from that part. */
export function once<Made>(part: object, key: string, make: () => Made): Made {
  const ofPart = made.get(part) ?? new Map<string, unknown>()
  made.set(part, ofPart)
  if (!ofPart.has(key)) ofPart.set(key, make())
  return ofPart.get(key) as Made
}
