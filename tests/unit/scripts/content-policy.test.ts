import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DIRECTIVES, IN_HEADERS_ONLY } from '../../../scripts/build/content-policy.ts'

const HEADER = [...DIRECTIVES, IN_HEADERS_ONLY].join('; ')

it('the example for nginx sends the policy of the built pages', () => {
  const pieces = readFileSync('deploy/nginx.conf', 'utf8').matchAll(/^set \$atlas_csp "(.*)";$/gm)
  const sent = [...pieces].reduce((all, [, piece]) => piece!.replace('$atlas_csp', all), '')
  expect(sent).toBe(HEADER)
})

it('the guide to deploying tells the policy, and says of each directive why', () => {
  const guide = readFileSync('docs/deploy.md', 'utf8')
  expect(guide).toContain(`\nContent-Security-Policy: ${HEADER}\n`)
  for (const directive of HEADER.split('; ')) {
    const [name] = directive.split(' ')
    expect(guide, name).toMatch(new RegExp(`^\\| .*${name}.* \\| \\S`, 'm'))
  }
})

it('the policy lets nothing run that is not a file of the site', () => {
  expect(HEADER).not.toMatch(/'unsafe-|https?:|data:|\*(?!$)/)
})
