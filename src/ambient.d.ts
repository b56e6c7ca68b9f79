/// <reference types="vite/client" />
/// <reference types="svelte" />
/// <reference types="trusted-types" />
declare module 'virtual:tokens.css'
declare module 'virtual:figure-fonts' {
  /** The addresses of the faces of figures, by the names of their files. */
  const urls: Readonly<Record<string, string>>
  export default urls
}
