import type { Text } from '../words/say.ts'

/** A statistic as the methods page explains it. */
export interface Statistic {
  /** The file of src/stats that computes it. */
  module: string
  name: Text
  /** What it tells, in plain words. */
  tells: Text
  formula: Text
  reference: string
  /** When not to trust it. */
  limit?: Text
}

/** A kind of question, and the statistics that answer it. */
export interface StatisticFamily {
  title: Text
  statistics: readonly Statistic[]
}

/** Every statistic that the atlas shows, by the question it answers. */
export const STATISTICS: readonly StatisticFamily[] = [
  {
    title: 'How is a group of tracts?',
    statistics: [
      {
        module: 'summarize',
        name: 'Mean with its interval',
        tells:
          'The average over a group’s tracts, each counting once, and how far chance could move it.',
        formula: 'mean ± t(0.975, n − 1) · s / √n',
        reference: 'Student 1908; Cochran 1977, §2.8',
        limit:
          'Taken as if tracts were drawn independently. Neighbours are alike, so intervals are too narrow; Moran’s I says when.',
      },
      {
        module: 'weighted-mean',
        name: 'Mean by population',
        tells: 'The same with each tract counting by its population.',
        formula: 'Σwy / Σw, error √(n/(n − 1) · Σw²(y − mean)²) / Σw',
        reference: 'Cochran 1977, §6.4',
      },
      {
        module: 'measured-mean',
        name: 'Measurement error',
        tells:
          'How much of a mean’s uncertainty comes from the tracts’ own estimates. The spread of the estimates already holds their independent errors, so these are told apart, not added twice.',
        formula: 'error² = max(V, (1 − ρ)Σu²s²) + ρ(Σus)²',
        reference: 'Cochran 1977, §13.9–13.10',
      },
      {
        module: 'sample-summary',
        name: 'Median and quartiles',
        tells: 'The middle tract, and the middle half of them.',
        formula: 'Quantiles of type 7',
        reference: 'Hyndman & Fan 1996',
      },
      {
        module: 'box-plot',
        name: 'Box with whiskers',
        tells:
          'The middle half as a box; whiskers reach the last tract within one and a half boxes of it.',
        formula: 'Tukey’s fences, 1.5 times the quartiles’ distance',
        reference: 'Tukey 1977, §2C',
      },
    ],
  },
  {
    title: 'How far apart are two groups?',
    statistics: [
      {
        module: 'welch-gap',
        name: 'Gap',
        tells: 'One group’s mean minus another’s, without taking their spreads as equal.',
        formula: 'mean₁ − mean₂ ± t(0.975, f) · √(s₁²/n₁ + s₂²/n₂), f by Welch–Satterthwaite',
        reference: 'Welch 1947',
        limit: 'Fragile below ten tracts in either group, and not ranked below five.',
      },
      {
        module: 'bootstrap-interval',
        name: 'Bootstrap interval of the gap',
        tells:
          'The same interval without any formula: from drawing the tracts again, 2,000 times, by a fixed seed.',
        formula: 'The 2.5% and 97.5% quantiles of the drawn gaps',
        reference: 'Efron & Tibshirani 1993, §13.3',
      },
      {
        module: 'effect-size',
        name: 'Hedges’ g',
        tells: 'The gap in standard deviations: how much the groups’ tracts overlap.',
        formula: 'J · (mean₁ − mean₂) / pooled s',
        reference: 'Hedges 1981',
      },
      {
        module: 'ratio-of-means',
        name: 'Ratio',
        tells: 'One mean as a multiple of the other.',
        formula: 'mean₁ / mean₂, interval on the logarithm',
        reference: 'Hedges, Gurevitch & Curtis 1999',
      },
    ],
  },
  {
    title: 'Do the four groups differ at all?',
    statistics: [
      {
        module: 'welch-anova',
        name: 'Welch’s analysis of variance, η²',
        tells:
          'Whether the means can be one, and which part of all variation lies between the groups.',
        formula: 'F = Σw(ȳ − m)²/(k − 1) / (1 + 2(k − 2)Λ/(k² − 1)), w = n/s²',
        reference: 'Welch 1951',
      },
      {
        module: 'kruskal-wallis',
        name: 'Kruskal–Wallis, ε²',
        tells: 'The same for ranks, untroubled by extremes.',
        formula: 'H = 12/(n(n + 1)) · ΣR²/n − 3(n + 1), corrected for ties; ε² = H/(n − 1)',
        reference: 'Kruskal & Wallis 1952',
      },
      {
        module: 'games-howell',
        name: 'Games–Howell',
        tells: 'Every pair of groups, with intervals that allow for there being six pairs.',
        formula: 'Studentized range with Welch’s degrees of freedom',
        reference: 'Games & Howell 1976',
      },
      {
        module: 'benjamini-hochberg',
        name: 'Many measures at once',
        tells:
          'p values adjusted so that of the measures called different, at most one in twenty is expected to be by chance.',
        formula: 'min over pⱼ ≥ pᵢ of m · pⱼ / rankⱼ',
        reference: 'Benjamini & Hochberg 1995',
      },
    ],
  },
  {
    title: 'Is it associated with the grade?',
    statistics: [
      {
        module: 'correlation',
        name: 'Pearson and Spearman',
        tells: 'How closely an estimate follows the score of a tract, on a line or by rank.',
        formula: 'tanh(atanh r ± 1.96/√(n − 3)); for ranks √(1 + r²/2) times as wide',
        reference: 'Fisher 1921; Bonett & Wright 2000',
      },
      {
        module: 'least-squares',
        name: 'Slope a grade',
        tells: 'By how much the estimate differs with one grade of the score.',
        formula: 'Least squares with HC3 errors',
        reference: 'MacKinnon & White 1985; Long & Ervin 2000',
        limit: 'C is not a mild D: a line through the grades can hide that.',
      },
      {
        module: 'fit-line',
        name: 'Line through a plot, with its band',
        tells: 'What the line expects at each place, and how far chance could move that mean.',
        formula: 'ŷ ± t(0.975, n − 2)·√([1 x]·V·[1 x]ᵀ), V with HC3 errors',
        reference: 'Weisberg 2014, §2.7; MacKinnon & White 1985',
        limit: 'The band is of the mean, not of single tracts.',
      },
      {
        module: 'fixed-effects',
        name: 'Slope within cities',
        tells: 'The same over all cities, comparing tracts only with others of their city.',
        formula:
          'Differences from the city’s mean; errors clustered by city (CR1), G − 1 degrees of freedom',
        reference: 'Cameron & Miller 2015',
      },
      {
        module: 'morans-i',
        name: 'Moran’s I of what is left',
        tells:
          'Whether neighbouring tracts are alike beyond their grade. If so, ordinary intervals are too narrow.',
        formula: 'Σz·mean(z of the neighbours) / Σz², neighbours share a vertex; 999 permutations',
        reference: 'Moran 1950; Cliff & Ord 1981',
      },
    ],
  },
  {
    title: 'What do all cities say together?',
    statistics: [
      {
        module: 'random-effects',
        name: 'Mean gap, I² and prediction interval',
        tells:
          'The mean of the cities’ gaps, how much of their variation is not chance, and where the gap of one more city is to be expected.',
        formula: 'w = 1/(SE² + τ²), τ² by DerSimonian–Laird; mean ± t(0.975, k − 2)·√(τ² + SE²)',
        reference: 'DerSimonian & Laird 1986; Higgins, Thompson & Spiegelhalter 2009',
      },
    ],
  },
  {
    title: 'How unequal is it, in the terms of the WHO?',
    statistics: [
      {
        module: 'slope-index',
        name: 'Slope and relative index of inequality',
        tells:
          'The difference, and the ratio, between the two ends of the population ordered by grade, from a line through all of it.',
        formula: 'Line of estimates on places in the population (ridits), end minus start',
        reference: 'Pamuk 1985; Mackenbach & Kunst 1997',
      },
      {
        module: 'attributable-fraction',
        name: 'Population-attributable fraction',
        tells:
          'How the whole population would differ if all of it were as the best-graded group is. An association: nobody claims that grades made the difference.',
        formula: '(mean of the reference − mean of all) / mean of all',
        reference: 'WHO, Health Equity Assessment Toolkit',
      },
      {
        module: 'concentration-index',
        name: 'Concentration index',
        tells:
          'Whether the estimate gathers among the worst-graded: 0 if it does not, above if it does.',
        formula: '2 · cov(estimate, place) / mean',
        reference: 'Kakwani, Wagstaff & van Doorslaer 1997',
      },
    ],
  },
]
