/** What is found, in sentences: a city's finding, that of all cities, of the ways of counting, and what stands under them. */
export const FINDINGS = {
  'Here they are moved from {vintage} tracts by land area.':
    'Aquí están trasladadas desde los distritos de {vintage} según la superficie.',
  'Modelled, not measured: from the age, sex, race, ethnicity, education and poverty of who lives in a tract. Its link to the 1930s map is partly circular, above all beside race or poverty.':
    'Modelada, no medida: a partir de la edad, el sexo, la raza, la etnicidad, la educación y la pobreza de quienes viven en un distrito. Su vínculo con el mapa de la década de 1930 es en parte circular, sobre todo junto a la raza o la pobreza.',
  'Measured and modelled, from deaths of {period}: where few died, a model predicted the deaths.':
    'Medida y modelada, a partir de las muertes de {period}: donde murieron pocas personas, un modelo predijo las muertes.',
  'Measured and modelled, from deaths of {period}: all estimates here rest on observed deaths.':
    'Medida y modelada, a partir de las muertes de {period}: todas las estimaciones de aquí se basan en muertes observadas.',
  'Measured and modelled, from deaths of {period}: {n} of {all} estimates here rest at least partly on deaths that a model predicted.':
    'Medida y modelada, a partir de las muertes de {period}: {n} de {all} estimaciones de aquí se basan al menos en parte en muertes que un modelo predijo.',
} as const
