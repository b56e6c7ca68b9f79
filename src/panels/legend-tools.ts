/** What makes a city's legend a brush and an editor of its classes: code of its own, fetched once the map is there. */
export { default as LegendTools } from '../charts/LegendTools.svelte'
export { default as BrushNote } from './BrushNote.svelte'
export { default as OwnBreaks } from './OwnBreaks.svelte'
