/** Whether the browser can draw with WebGL now. It may be switched off, missing, or refused after too many crashes. */
export function hasWebGl(): boolean {
  try {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
    // Browsers allow few contexts at once: this one is given back.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
