/** Shows a name or title in its original script and text direction. Never interprets it as markup. */
export function Name({ children }: { children: string }) {
  return <bdi>{children}</bdi>
}
