/** A work that the methods page names. */
export interface Reference {
  /** As it is cited in a line: "Welch 1947". */
  cite: string
  text: string
}

/** In the order of their names. */
export const REFERENCES: readonly Reference[] = [
  {
    cite: 'Aaronson, Hartley & Mazumder 2021',
    text: 'The effects of the 1930s HOLC “redlining” maps. American Economic Journal: Economic Policy 13(4), 355–392.',
  },
  {
    cite: 'Benjamini & Hochberg 1995',
    text: 'Controlling the false discovery rate. Journal of the Royal Statistical Society B 57, 289–300.',
  },
  {
    cite: 'Bonett & Wright 2000',
    text: 'Sample size requirements for estimating Pearson, Kendall and Spearman correlations. Psychometrika 65, 23–28.',
  },
  {
    cite: 'Cameron & Miller 2015',
    text: 'A practitioner’s guide to cluster-robust inference. Journal of Human Resources 50, 317–372.',
  },
  { cite: 'Cliff & Ord 1981', text: 'Spatial processes: models and applications. Pion.' },
  { cite: 'Cochran 1977', text: 'Sampling techniques, third edition. Wiley.' },
  {
    cite: 'Crossney & Bartelt 2005',
    text: 'The legacy of the Home Owners’ Loan Corporation. Housing Policy Debate 16, 547–574.',
  },
  {
    cite: 'DerSimonian & Laird 1986',
    text: 'Meta-analysis in clinical trials. Controlled Clinical Trials 7, 177–188.',
  },
  { cite: 'Efron & Tibshirani 1993', text: 'An introduction to the bootstrap. Chapman & Hall.' },
  {
    cite: 'Fishback et al. 2021',
    text: 'New evidence on redlining by federal housing programs in the 1930s. NBER Working Paper 29244.',
  },
  {
    cite: 'Fisher 1921',
    text: 'On the “probable error” of a coefficient of correlation deduced from a small sample. Metron 1, 3–32.',
  },
  {
    cite: 'Games & Howell 1976',
    text: 'Pairwise multiple comparison procedures with unequal N’s and/or variances. Journal of Educational Statistics 1, 113–125.',
  },
  {
    cite: 'Graetz & Esposito 2022',
    text: 'Historical redlining and contemporary racial disparities in neighborhood life expectancy. Social Forces 102, 1–22.',
  },
  {
    cite: 'Hedges 1981',
    text: 'Distribution theory for Glass’s estimator of effect size and related estimators. Journal of Educational Statistics 6, 107–128.',
  },
  {
    cite: 'Hedges, Gurevitch & Curtis 1999',
    text: 'The meta-analysis of response ratios in experimental ecology. Ecology 80, 1150–1156.',
  },
  {
    cite: 'Higgins, Thompson & Spiegelhalter 2009',
    text: 'A re-evaluation of random-effects meta-analysis. Journal of the Royal Statistical Society A 172, 137–159.',
  },
  {
    cite: 'Hillier 2003',
    text: 'Redlining and the Home Owners’ Loan Corporation. Journal of Urban History 29, 394–420.',
  },
  {
    cite: 'Huang & Sehgal 2022',
    text: 'Association of historic redlining and present-day health in Baltimore. PLOS ONE 17(1), e0261028.',
  },
  {
    cite: 'Hyndman & Fan 1996',
    text: 'Sample quantiles in statistical packages. The American Statistician 50, 361–365.',
  },
  {
    cite: 'Kakwani, Wagstaff & van Doorslaer 1997',
    text: 'Socioeconomic inequalities in health: measurement, computation, and statistical inference. Journal of Econometrics 77, 87–103.',
  },
  {
    cite: 'Kruskal & Wallis 1952',
    text: 'Use of ranks in one-criterion variance analysis. Journal of the American Statistical Association 47, 583–621.',
  },
  {
    cite: 'Linde et al. 2022',
    text: 'Historic residential redlining and present-day diabetes mortality and years of life lost. Diabetes Care 45, 1772–1778.',
  },
  {
    cite: 'Long & Ervin 2000',
    text: 'Using heteroscedasticity consistent standard errors in the linear regression model. The American Statistician 54, 217–224.',
  },
  {
    cite: 'Lynch et al. 2021',
    text: 'The legacy of structural racism: associations between historic redlining, current mortgage lending, and health. SSM – Population Health 14, 100793.',
  },
  {
    cite: 'Mackenbach & Kunst 1997',
    text: 'Measuring the magnitude of socio-economic inequalities in health. Social Science & Medicine 44, 757–771.',
  },
  {
    cite: 'MacKinnon & White 1985',
    text: 'Some heteroskedasticity-consistent covariance matrix estimators with improved finite sample properties. Journal of Econometrics 29, 305–325.',
  },
  {
    cite: 'Maliniak et al. 2023',
    text: 'Census tracts are not neighborhoods: addressing spatial misalignment in studies examining the impact of historical redlining. Epidemiology 34, 817–826.',
  },
  {
    cite: 'Meier & Mitchell 2021',
    text: 'Historic redlining scores for 2010 and 2020 US census tracts. openICPSR 141121.',
  },
  {
    cite: 'Moran 1950',
    text: 'Notes on continuous stochastic phenomena. Biometrika 37, 17–23.',
  },
  {
    cite: 'Motairek et al. 2022',
    text: 'Historical neighborhood redlining and contemporary cardiometabolic risk. Journal of the American College of Cardiology 80, 171–175.',
  },
  {
    cite: 'NCRC 2020',
    text: 'Richardson, Mitchell, Meier, Lynch and Edlebi: Redlining and neighborhood health. National Community Reinvestment Coalition.',
  },
  {
    cite: 'Pamuk 1985',
    text: 'Social class inequality in mortality from 1921 to 1972 in England and Wales. Population Studies 39, 17–31.',
  },
  { cite: 'Student 1908', text: 'The probable error of a mean. Biometrika 6, 1–25.' },
  { cite: 'Tukey 1977', text: 'Exploratory data analysis. Addison-Wesley.' },
  {
    cite: 'Wei et al. 2024',
    text: 'Associations between 1930s HOLC grades and estimated population burden of cardiovascular disease risk factors in 2020. PNAS Nexus 3(8).',
  },
  { cite: 'Weisberg 2014', text: 'Applied linear regression, fourth edition. Wiley.' },
  {
    cite: 'Welch 1947',
    text: 'The generalization of “Student’s” problem when several different population variances are involved. Biometrika 34, 28–35.',
  },
  {
    cite: 'Welch 1951',
    text: 'On the comparison of several mean values: an alternative approach. Biometrika 38, 330–336.',
  },
  {
    cite: 'WHO',
    text: 'World Health Organization: Health Equity Assessment Toolkit (HEAT), technical notes.',
  },
  {
    cite: 'Wilson 2020',
    text: 'Urban heat management and the legacy of redlining. Journal of the American Planning Association 86, 443–457.',
  },
]
