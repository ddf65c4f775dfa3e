/** Shows a name or title in its original script, with its own text direction and never as markup. */
export function Name({ children }: { children: string }) {
  return <bdi>{children}</bdi>
}
