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
      {ignored.length > 0 && (
        <p>These parts of the address could not be read and were ignored: {ignored.join(', ')}.</p>
      )}
      {missing.length > 0 && <p>There is no record with the id {missing.join(', ')}.</p>}
      {moved.map(([old, now]) => (
        <p key={old}>
          {old} was merged into {now}, which is shown.
        </p>
      ))}
    </div>
  )
}
