/** Shows which parts of the address were ignored, which ids do not exist, and which ids have changed. */
export function Notices({
  ignored,
  missing,
  renamed,
}: {
  ignored: readonly string[]
  missing: readonly string[]
  renamed?: ReadonlyMap<string, string>
}) {
  const moved = [...(renamed ?? [])]
  if (ignored.length + missing.length + moved.length === 0) return null
  return (
    <div className="notice small" role="status">
      {ignored.length > 0 && <p>Parts of this address mean nothing here and were left out: {ignored.join(', ')}.</p>}
      {missing.length > 0 && <p>Nothing recorded has the id {missing.join(', ')}.</p>}
      {moved.map(([old, now]) => (
        <p key={old}>
          {old} was merged into {now}, which is shown.
        </p>
      ))}
    </div>
  )
}
