// Makes src/main/resources/static/img/world.svg, the outlines under the map of venues.
// Needs Node 20 and three npm packages, wherever they are installed:
//   npm i world-atlas@2.0.2 topojson-client@3 topojson-simplify@3
//   node make-world.mjs > world.svg   (beside their node_modules)
// The projection is Equal Earth, the same as in MapPoint.java: whoever changes one changes both.
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const WIDTH = 1000;
const HEIGHT = 442;
const EQUATOR = 245; // how far below the upper edge
const CENTRE = 11.5; // this meridian stands upright in the middle; the edge runs through the Bering Strait and cuts no mainland
const SMALLEST_BEND = 0.6; // in square units of the picture: finer bends are straightened
const SMALLEST_ISLAND = 1.2;
const SOUTHERNMOST = -60; // Antarctica has no venues

const SCALE = WIDTH / 2 / 2.7066299836;

/** Equal Earth: https://doi.org/10.1080/13658816.2018.1504949 */
function project([longitude, latitude]) {
  const theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(latitude * Math.PI / 180));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  const east = longitude - CENTRE < -180 ? longitude - CENTRE + 360 : longitude - CENTRE;
  const across = east * Math.PI / 180 * Math.cos(theta)
    / (Math.sqrt(3) / 2 * (1.340264 - 0.243318 * t2 + t6 * (0.006251 + 0.034164 * t2)));
  const up = theta * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2));
  return [WIDTH / 2 + SCALE * across, EQUATOR - SCALE * up];
}

const world = JSON.parse(readFileSync('node_modules/world-atlas/land-50m.json'));
const { scale, translate } = world.transform;
world.arcs = world.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => project([(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
});
delete world.transform;
const land = feature(simplify(presimplify(world), SMALLEST_BEND), world.objects.land);
const edge = project([0, SOUTHERNMOST])[1];

const area = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => {
  const [nextX, nextY] = ring[(i + 1) % ring.length];
  return sum + x * nextY - nextX * y;
}, 0)) / 2;

/** An islet on the edge of the map is as wide as the map. */
const wide = (ring) => Math.max(...ring.map(([x]) => x)) - Math.min(...ring.map(([x]) => x));

/** A path of whole tenths, relative, as short as it can be written. */
function path(points, closed) {
  const tenths = points.map((point) => point.map((value) => Math.round(value * 10)));
  let text = `M${tenths[0].map((value) => value / 10).join(' ')}l`;
  tenths.slice(1, closed ? -1 : undefined).forEach(([x, y], at) => {
    const [dx, dy] = [x - tenths[at][0], y - tenths[at][1]];
    if (dx || dy) {
      text += [dx, dy].map((value) => String(value / 10).replace(/^(-?)0\./, '$1.')).join(' ') + ' ';
    }
  });
  return text.trim().replaceAll(' -', '-') + (closed ? 'z' : '');
}

const polygons = land.features.flatMap(({ geometry }) => geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
const outlines = polygons.flat()
  .filter((ring) => ring.some(([, y]) => y < edge) && area(ring) > SMALLEST_ISLAND && wide(ring) < WIDTH / 2)
  .map((ring) => path(ring, true))
  .join('');

const steps = (from, to, step) => Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
const net = [
  ...[CENTRE - 180, ...steps(-150, 180, 30), CENTRE + 180].map((longitude) => steps(-60, 90, 5).map((latitude) => project([longitude, latitude]))),
  ...steps(-30, 60, 30).map((latitude) => [CENTRE - 180, CENTRE + 180].map((longitude) => project([longitude, latitude]))),
].map((line) => path(line, false)).join('');

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
  <!-- Made with Natural Earth (naturalearthdata.com), which is in the public domain, by src/map/make-world.mjs. Equal Earth projection. -->
  <path id="net" fill="none" d="${net}"/>
  <path id="land" d="${outlines}"/>
</svg>`);
