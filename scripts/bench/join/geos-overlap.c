/*
 * geos-overlap IN OUT: the areas that pairs of polygons share, by GEOS, and how long it takes.
 *
 * IN holds two layers and the pairs, in the machine's own byte order. A layer is four uint32 (polygons, parts, rings, points), then
 * uint32 starts of each polygon's parts, each part's rings and each ring's points, each list one longer than there are
 * of them, then the points as pairs of doubles. The pairs are a uint32 count, then two uint32 each: a polygon of the first
 * layer and one of the second. OUT gets a double for each pair. Standard output gets the times and counts as JSON.
 *
 * Polygons that are not valid are made valid, untimed, and listed.
 */
#include <geos_c.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

typedef struct {
  uint32_t polygons, parts, rings, points;
  uint32_t *part_start, *ring_start, *point_start;
  double *xy;
  GEOSGeometry **shape;
} Layer;

typedef struct {
  uint32_t *polygon;
  size_t count, room;
} Found;

static GEOSContextHandle_t geos;

static void fail(const char *format, ...) {
  va_list args;
  va_start(args, format);
  fprintf(stderr, "geos-overlap: ");
  vfprintf(stderr, format, args);
  fprintf(stderr, "\n");
  va_end(args);
  exit(1);
}

static void say(const char *message, void *unused) {
  (void)unused;
  fprintf(stderr, "geos-overlap: %s\n", message);
}

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return 1e3 * (double)t.tv_sec + 1e-6 * (double)t.tv_nsec;
}

static void *allocate(size_t count, size_t size) {
  void *memory = malloc(count * size + 1);
  if (!memory) fail("out of memory");
  return memory;
}

static void *take(FILE *file, size_t count, size_t size) {
  void *memory = allocate(count, size);
  if (fread(memory, size, count, file) != count) fail("the input ends too early");
  return memory;
}

static Layer take_layer(FILE *file) {
  uint32_t *head = take(file, 4, sizeof(uint32_t));
  Layer layer = {.polygons = head[0], .parts = head[1], .rings = head[2], .points = head[3]};
  free(head);
  layer.part_start = take(file, layer.polygons + 1, sizeof(uint32_t));
  layer.ring_start = take(file, layer.parts + 1, sizeof(uint32_t));
  layer.point_start = take(file, layer.rings + 1, sizeof(uint32_t));
  layer.xy = take(file, 2 * (size_t)layer.points, sizeof(double));
  layer.shape = allocate(layer.polygons, sizeof(GEOSGeometry *));
  return layer;
}

static GEOSGeometry *ring_of(const Layer *layer, uint32_t ring) {
  uint32_t first = layer->point_start[ring];
  uint32_t count = layer->point_start[ring + 1] - first;
  GEOSCoordSequence *points =
      GEOSCoordSeq_copyFromBuffer_r(geos, layer->xy + 2 * (size_t)first, count, 0, 0);
  GEOSGeometry *shape = points ? GEOSGeom_createLinearRing_r(geos, points) : NULL;
  if (!shape) fail("ring %u is no ring", ring);
  return shape;
}

static GEOSGeometry *part_of(const Layer *layer, uint32_t part) {
  uint32_t first = layer->ring_start[part];
  uint32_t count = layer->ring_start[part + 1] - first;
  GEOSGeometry **rings = allocate(count, sizeof(GEOSGeometry *));
  for (uint32_t r = 0; r < count; r++) rings[r] = ring_of(layer, first + r);
  GEOSGeometry *polygon = GEOSGeom_createPolygon_r(geos, rings[0], rings + 1, count - 1);
  if (!polygon) fail("part %u is no polygon", part);
  free(rings);
  return polygon;
}

/* One part is a polygon, several a multipolygon, none an empty polygon. */
static GEOSGeometry *polygon_of(const Layer *layer, uint32_t i) {
  uint32_t first = layer->part_start[i];
  uint32_t count = layer->part_start[i + 1] - first;
  if (count == 0) return GEOSGeom_createEmptyPolygon_r(geos);
  if (count == 1) return part_of(layer, first);
  GEOSGeometry **parts = allocate(count, sizeof(GEOSGeometry *));
  for (uint32_t p = 0; p < count; p++) parts[p] = part_of(layer, first + p);
  GEOSGeometry *whole = GEOSGeom_createCollection_r(geos, GEOS_MULTIPOLYGON, parts, count);
  if (!whole) fail("polygon %u is no multipolygon", i);
  free(parts);
  return whole;
}

static void build(Layer *layer) {
  for (uint32_t i = 0; i < layer->polygons; i++) layer->shape[i] = polygon_of(layer, i);
}

/* Prints the indices of the polygons that had to be made valid as a JSON list. */
static void make_valid(Layer *layer) {
  const char *separator = "";
  printf("[");
  for (uint32_t i = 0; i < layer->polygons; i++) {
    if (GEOSisValid_r(geos, layer->shape[i]) == 1) continue;
    GEOSGeometry *valid = GEOSMakeValid_r(geos, layer->shape[i]);
    if (!valid) fail("polygon %u cannot be made valid", i);
    GEOSGeom_destroy_r(geos, layer->shape[i]);
    layer->shape[i] = valid;
    printf("%s%u", separator, i);
    separator = ",";
  }
  printf("]");
}

static void note(void *item, void *into) {
  Found *found = into;
  if (found->count == found->room) {
    found->room = found->room ? 2 * found->room : 64;
    found->polygon = realloc(found->polygon, found->room * sizeof(uint32_t));
    if (!found->polygon) fail("out of memory");
  }
  found->polygon[found->count++] = (uint32_t)(uintptr_t)item;
}

/* The number of pairs whose boxes meet, by GEOS's own index. */
static size_t candidates(const Layer *a, const Layer *b) {
  GEOSSTRtree *tree = GEOSSTRtree_create_r(geos, 10);
  Found found = {NULL, 0, 0};
  for (uint32_t j = 0; j < b->polygons; j++)
    if (!GEOSisEmpty_r(geos, b->shape[j]))
      GEOSSTRtree_insert_r(geos, tree, b->shape[j], (void *)(uintptr_t)j);
  for (uint32_t i = 0; i < a->polygons; i++)
    if (!GEOSisEmpty_r(geos, a->shape[i]))
      GEOSSTRtree_query_r(geos, tree, a->shape[i], note, &found);
  GEOSSTRtree_destroy_r(geos, tree);
  free(found.polygon);
  return found.count;
}

static double overlap(const GEOSGeometry *a, const GEOSGeometry *b) {
  double area = 0;
  GEOSGeometry *shared = GEOSIntersection_r(geos, a, b);
  if (!shared || !GEOSArea_r(geos, shared, &area)) fail("a pair has no intersection");
  GEOSGeom_destroy_r(geos, shared);
  return area;
}

int main(int count, char **argument) {
  if (count != 3) fail("usage: geos-overlap IN OUT");
  FILE *in = fopen(argument[1], "rb");
  if (!in) fail("cannot read %s", argument[1]);
  Layer a = take_layer(in);
  Layer b = take_layer(in);
  uint32_t *pairs = take(in, 1, sizeof(uint32_t));
  uint32_t *pair = take(in, 2 * (size_t)*pairs, sizeof(uint32_t));
  fclose(in);
  geos = GEOS_init_r();
  GEOSContext_setErrorMessageHandler_r(geos, say, NULL);

  double start = now_ms();
  build(&a);
  build(&b);
  double build_ms = now_ms() - start;

  printf("{\"version\":\"%s\",\"invalidAreas\":", GEOSversion());
  make_valid(&a);
  printf(",\"invalidTracts\":");
  make_valid(&b);

  start = now_ms();
  size_t met = candidates(&a, &b);
  double tree_ms = now_ms() - start;

  double *m2 = allocate(*pairs, sizeof(double));
  start = now_ms();
  for (uint32_t k = 0; k < *pairs; k++) m2[k] = overlap(a.shape[pair[2 * k]], b.shape[pair[2 * k + 1]]);
  double overlap_ms = now_ms() - start;

  FILE *out = fopen(argument[2], "wb");
  if (!out || fwrite(m2, sizeof(double), *pairs, out) != *pairs || fclose(out) != 0)
    fail("cannot write %s", argument[2]);
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf(",\"candidates\":%zu,\"buildMs\":%.6f,\"treeMs\":%.6f,\"overlapMs\":%.6f,\"mostBytes\":%ld}\n",
         met, build_ms, tree_ms, overlap_ms, 1024L * usage.ru_maxrss);
  return 0;
}
