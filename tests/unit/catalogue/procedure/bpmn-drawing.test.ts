/** Arrows of the BPMN drawing cross no shape and no word, and begin and end at their own; words stand clear of each other. */
import { expect, it } from "vitest";
import { bpmnXml } from "../../../../src/catalogue/export/bpmn.ts";
import { fixtures, procedure } from "./fixtures.ts";

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Shapes of steps; lanes and the pool lie under everything. */
function boxesOf(xml: string): Box[] {
  const pattern =
    /bpmnElement="([^"]+)"><dc:Bounds x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g;
  return Array.from(xml.matchAll(pattern), ([, id, ...numbers]) => {
    const [x, y, width, height] = numbers.map(Number) as [number, number, number, number];
    return { id: id!, left: x, right: x + width, top: y, bottom: y + height };
  });
}

/** Where names and answers stand that are not written in a shape. */
function labelsOf(xml: string): Box[] {
  const pattern =
    /bpmnElement="([^"]+)">(?:(?!bpmnElement).)*?<bpmndi:BPMNLabel><dc:Bounds x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g;
  return Array.from(xml.matchAll(pattern), ([, id, ...numbers]) => {
    const [x, y, width, height] = numbers.map(Number) as [number, number, number, number];
    return { id: id!, left: x, right: x + width, top: y, bottom: y + height };
  });
}

/** Words are about as wide as bpmn.io sets them: 11 px Arial, 5.5 px a letter. */
function holds({ left, right, top, bottom }: Box, text: string): boolean {
  const lines = Math.round((bottom - top) / 14);
  return lines * (right - left) >= text.length * 5.5;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function arrowsOf(xml: string): { id: string; points: [number, number][] }[] {
  return Array.from(
    xml.matchAll(/<bpmndi:BPMNEdge [^>]*bpmnElement="([^"]+)">(.*?)<\/bpmndi:BPMNEdge>/g),
  ).map(([, id, inside]) => ({
    id: id!,
    points: Array.from(inside!.matchAll(/waypoint x="([-\d.]+)" y="([-\d.]+)"/g), ([, x, y]) => [
      Number(x),
      Number(y),
    ]),
  }));
}

/** Whether a level or upright line runs through the inside of a box. */
function crosses([x1, y1]: [number, number], [x2, y2]: [number, number], box: Box): boolean {
  return (
    Math.max(x1, x2) > box.left &&
    Math.min(x1, x2) < box.right &&
    Math.max(y1, y2) > box.top &&
    Math.min(y1, y2) < box.bottom
  );
}

const all = [
  ...fixtures(),
  [
    "to itself",
    procedure([
      { simbol: "keputusan", ya: 2, tidak: 1 },
      { pelaksana: "C", simbol: "selesai" },
    ]),
  ] as const,
];

it.each(all)("words of %s", (_name, one) => {
  const xml = bpmnXml("Uji", one);
  const [boxes, labels, arrows] = [boxesOf(xml), labelsOf(xml), arrowsOf(xml)];
  const named = one.langkah.flatMap(({ simbol, kegiatan }, step) =>
    simbol === "proses" ? [] : [{ id: `Langkah_${step + 1}`, text: kegiatan }],
  );
  const answers = Array.from(
    xml.matchAll(/<bpmn:sequenceFlow id="([^"]+)" name="([^"]+)"/g),
    ([, id, text]) => ({
      id: id!,
      text: text!,
    }),
  );
  expect(labels.map(({ id }) => id).sort()).toEqual([...named, ...answers].map(({ id }) => id).sort());
  for (const { id, text } of [...named, ...answers])
    expect(
      holds(
        labels.find((label) => label.id === id)!,
        text,
      ),
      `room for ${id}`,
    ).toBe(true);
  const lanes = Array.from(
    xml.matchAll(
      /"Jalur_\d+" isHorizontal="true"><dc:Bounds x="\d+" y="([\d.]+)" width="\d+" height="([\d.]+)"/g,
    ),
    ([, y, height]) => [Number(y), Number(y) + Number(height)] as const,
  );
  const faults = labels.flatMap((label, index) => [
    ...arrows.flatMap(({ id, points }) =>
      points.slice(1).some((point, at) => crosses(points[at]!, point, label))
        ? [`${id} through words of ${label.id}`]
        : [],
    ),
    ...boxes.filter((box) => overlap(box, label)).map(({ id }) => `words of ${label.id} over ${id}`),
    ...labels
      .slice(index + 1)
      .filter((other) => overlap(other, label))
      .map(({ id }) => `words of ${label.id} and ${id}`),
    ...(lanes.some(([top, bottom]) => label.top >= top && label.bottom <= bottom)
      ? []
      : [`${label.id} leaves its lane`]),
  ]);
  expect(faults).toEqual([]);
});

it.each(all)("%s", (_name, one) => {
  const xml = bpmnXml("Uji", one);
  const boxes = boxesOf(xml);
  expect(boxes).toHaveLength(one.langkah.length);
  const arrows = arrowsOf(xml);
  expect(arrows.length).toBeGreaterThan(0);
  for (const { id, points } of arrows) {
    for (const [index, point] of points.slice(1).entries()) {
      const before = points[index]!;
      expect(point[0] === before[0] || point[1] === before[1], `${id} is straight`).toBe(true);
      expect(
        boxes.filter((box) => crosses(before, point, box)).map((box) => `${id} through ${box.id}`),
      ).toEqual([]);
    }
    const touches = ([x, y]: [number, number]) =>
      boxes.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    expect(touches(points[0]!) && touches(points.at(-1)!), `${id} begins and ends at a shape`).toBe(true);
  }
});
