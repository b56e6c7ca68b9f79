/** The `style` of every chart's svg: its face, and figures that stand in columns. Inline, so that an exported svg keeps it. */
export const CHART_TYPE =
  "font-family: 'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', sans-serif; font-variant-numeric: tabular-nums lining-nums; overflow: visible"
