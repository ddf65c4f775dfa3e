/** Answers kept at once; the oldest half goes when there are more, so that memory stays bounded. */
const KEPT = 50_000

/** A function of one text that remembers its last answers: names and addresses come again and again in one run. */
export function remembering<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  let answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= KEPT) answers = new Map([...answers].slice(KEPT / 2))
    const answer = work(text)
    answers.set(text, answer)
    return answer
  }
}
