import type { Face } from './type-face.ts'

/** The characters of the table, in its order. Written by scripts/figure/write-advances.ts; a test holds it to the fonts. */
export const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ÁÉÍÑÓÚÜáéíñóúüàâäçèêëîïôöùûß¿¡«»“”‘’–—−·…°×§©'

/** Two digits of base 36 a character: the space it takes, in thousandths of an em. */
const of = (row: string) => (row.match(/../g) ?? []).map((em) => parseInt(em, 36))

/** What each character takes of a line in each face, in thousandths of an em, without kerning. */
export const ADVANCES: Record<Face, readonly number[]> = {
  sans: of(
    '5k81budtdtmwgx6x8f8fbmdt6x8n6x9qdtdtdtdtdtdtdtdtdtdt6x6xdtdtdtbtnjf3gcfvh3endqh5i47bdbg3dik7hzigfqigfteuewhxeblue9d8ez8f9q8fdtdwf2e0fdcoffds84e0f46u6vdr73n1f7f2ffff9nbn9ef4czjzceczbt8f6p8fdtf4en7bhzighxhxe0ds6uf7f2f4f4e0e0e0codsdsds6u6uf2f2f4f4g0bt81bxbxbubu6x6xdcm8dt6xqc97dtdtko',
  ),
  sansBold: of(
    '5k8rdee9e9ndhr7n9090c6e97n8y7n9ke9e9e9e9e9e9e9e9e9e97n7ne9e9e9ccobfiglg0hdeye6hgif7udqgldykpi9iqg6iqggf5f6i7ewm8f1dxf0909k90e9dwf9ecfncufoe38tegfi7a7bei7jnffkf9fofoadbza1fgdrksdddrcb907390e9fiey7ui8iqi7i7ece37afkf9fgfgecececcue3e3e37a7af9f9fgfggscc8rcncndede7n7ndcm8e97nqs9oe9e9kr',
  ),
  sansLetter: of(
    '5k9gexeoeontij8c9k9kcpeo8c988c9feoeoeoeoeoeoeoeoeoeo8c8ceoeoeocvp2fxgtg6hnf8ekhqiq8de5h2eel6ihj0gkj0h1fgfgihfgmlfrelf19k9f9keodwffenfxd0fxee9heufv7o7qf87yntfwfffxfxb2cbanfsejlkeaehcs9k7g9keofxf88dihj0ihihenee7ofwfffsfsenenenczeeeeee7o7offfffsfshkcv9gdcdcexex8c8cdcm8eo8cr6a5eoeoku',
  ),
  serif: of(
    '6l81aleleepwk852a2a2cqeu8e8w8e9hepepepepepepepepepep8e8eeueueubin6jsi5iekjhqh0k3mmagaljqh6pzlckih9kij6f4hkl2jprxioijga9b9h9beueab4f1h7egh2eta9fhht958fgi95qjhvg3hagpcocx9zhgg3n8ftgadm9z829zeujshqaglckil2l2f1et95hvg3hghgf1f1f1egetetet9595g3g3hghghibi81f0f0c8c86969eammeu8emy9keudql0',
  ),
  serifItalic: of(
    '6b8hcofxekpsjh77apapdceu8c8q8c9fexexexexexexexexexex8c8ceueueucrogizhah2jjgsfwillga5a1j4g8pzkqiqfviqhye1gfk5i4phijghfl9l979leue8b4feekc2fhca91e7g48w7ndt8ao5gkemf3egbuan9ugle7llfoebdpau7yaueuizgsa5kqiqk5k5feca8wgkemglglfefefec2cacaca8w8wememglglf7cr8hg0g0dhdh7l7le8mkeu8cms94eucxm6',
  ),
  serifBold: of(
    '6c8qbrf4eyqdkj5qaoaocqf88j9b8ja4f7f7f7f7f7f7f7f7f7f78j8jf8f8f8byo3jsikifkohmgyk5mharayk6h4pul1kmhpkmjnfki2l1jmsciuijgg9wa49wf8eob4fehienhbf0aefxi29c8ph39dqpi4gehkh1d7d7a8hsg5nmg9ggdta58da5f8jshmarl1kml1l1fef09ci4gehshsfefefeenf0f0f09c9cgegehshsi8by8qfwfwcscr6k6keon0f88jnp9kf8eaku',
  ),
}
