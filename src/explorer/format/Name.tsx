/** A name or title as it is written, in any script: its own direction, never read as markup. */
export function Name({ children }: { children: string }) {
  return <bdi>{children}</bdi>
}
