import { describe, expect, it } from 'vitest'
import { cameraFrame, fittedFrame, type Frame } from '../../../src/charts/picture-frame.ts'
import { picturePaths } from '../../../src/charts/picture-paths.ts'
import { decodeShapes } from '../../../src/spatial/decode-shapes.ts'
import { squareCity } from '../../fixtures/square-city.ts'

const NONE = { top: 0, right: 0, bottom: 0, left: 0 }
const shapes = decodeShapes(squareCity(-90, 40))
const points = (d: string) =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
const SIZE = { width: 300, height: 200 }
const inFrame = (frame: Frame) =>
  picturePaths(shapes, (tract) => (tract === 0 ? 'dark' : 'pale'), frame)
const draw = (padding = NONE) => inFrame(fittedFrame([-90, 40, -89.96, 40.04], SIZE, padding))

describe('the first picture of a city', () => {
  it('lies in the middle of what the padding leaves, as high as that, north up', () => {
    const land = points(draw({ ...NONE, top: 20, left: 100 }).land)
    const [xs, ys] = [land.map(([x]) => x), land.map(([, y]) => y)]
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([20, 200])
    expect(Math.min(...xs) + Math.max(...xs)).toBeCloseTo(400, 0)
    // A degree of longitude is shorter than one of latitude there.
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(
      180 * Math.cos((40.02 * Math.PI) / 180),
      0,
    )
    const [south] = points(draw().tracts.get('dark')!)
    expect(south![1]).toBeGreaterThan(100)
  })

  it('lies as a map with its camera does', () => {
    const camera = { centre: [-89.98, 40.02], zoom: 12, seen: [-91, 39, -89, 41] } as const
    const drawn = (zoom: number) =>
      points(
        inFrame(
          cameraFrame(
            { ...camera, seen: [...camera.seen], zoom },
            { width: 300, height: 200 },
            { ...NONE, left: 100 },
          ),
        ).land,
      ).map(([x]) => x)
    const widths = [12, 13].map((zoom) => Math.max(...drawn(zoom)) - Math.min(...drawn(zoom)))
    expect(widths[0]).toBeCloseTo((0.04 * 512 * 2 ** 12) / 360, 0)
    expect(widths[1]).toBeCloseTo(2 * widths[0]!, 0)
    expect((Math.max(...drawn(12)) + Math.min(...drawn(12))) / 2).toBeCloseTo(200, 0)
  })

  it('has one path a fill, and one a grade', () => {
    const { tracts, areas } = draw()
    expect([...tracts.keys()]).toEqual(['dark', 'pale'])
    expect(tracts.get('pale')!.match(/M/g)).toHaveLength(3)
    expect([...areas.keys()].toSorted()).toEqual(['D', null])
  })
})
