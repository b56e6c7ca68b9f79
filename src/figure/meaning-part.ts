import { say, sayText } from '../words/say.ts'
import type { CityContent } from './city-content.ts'
import { UNRANKED_BELOW } from './least-counts.ts'
import { plainText, type SetText } from './set-text.ts'
import { CHART_TITLE } from './type-scale.ts'
import { assignmentWords } from './way-words.ts'

/** What a sheet means and does not mean, in columns; px. */
export interface MeaningPart {
  columns: readonly { x: number; title: SetText; text: SetText }[]
  height: number
}

const GUTTER = 28
const GAP = 3
const TEXT = { size: 12.5, leading: 17 }

/** Both laid out side by side at a width in px. */
export function meaningPart(content: CityContent, width: number): MeaningPart {
  const own = (width - GUTTER) / 2
  const columns = [
    [say('What this means'), meansWords(content)],
    [say('What it does not mean'), doesNotWords(content)],
  ].map(([title, text], i) => ({
    x: i * (own + GUTTER),
    title: plainText(title!, own, CHART_TITLE, 'sansBold'),
    text: plainText(text!, own, TEXT, 'serif'),
  }))
  return {
    columns,
    height: Math.max(...columns.map(({ title, text }) => title.height + GAP + text.height)),
  }
}

export const meaningTextTop = (title: SetText) => title.height + GAP

function meansWords({ about, comparison }: CityContent): string {
  const names = { best: sayText('Best'), worst: sayText('Hazardous') }
  const graded = say(
    'In the 1930s the federal Home Owners’ Loan Corporation (HOLC) graded areas from A, “{best}”, to D, “{worst}”.',
    names,
  )
  if (!comparison)
    return [
      graded,
      say(
        'The map shows which areas got which grade here. No census tracts of this place are in these data, so that health today cannot be laid beside it.',
      ),
    ].join(' ')
  return [
    graded,
    say('Here a census tract of today takes {method}.', {
      method: assignmentWords(about.assignment),
    }),
    say('A gap is the difference of two groups’ means, its 95% interval how uncertain that is.'),
  ].join(' ')
}

function doesNotWords({ about, comparison }: CityContent): string {
  if (!comparison)
    return [
      say(
        'It says nothing of health here today: not compared is not “no difference”. The maps recorded inequality that was there before, and may have added to it.',
      ),
      say('Ground without a grade was not therefore “not redlined”.'),
    ].join(' ')
  return [
    say(
      'It is an association: it does not show that the grades made anyone ill. The maps recorded inequality that was there before, and may have added to it.',
    ),
    say('Figures are about tracts, not about persons; prevalences are modelled, not counted.'),
    say('Groups under {least} tracts are not compared; those under ten are fragile.', {
      least: UNRANKED_BELOW,
    }),
    say('Ground without a grade was not therefore “not redlined”.'),
    about.invented ? say('These data are invented: they say nothing of any real place.') : '',
  ]
    .filter(Boolean)
    .join(' ')
}
