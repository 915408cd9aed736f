/** Arrows of the BPMN drawing cross no shape, and begin and end at their own. */
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

function arrowsOf(xml: string): { id: string; points: [number, number][] }[] {
  return Array.from(
    xml.matchAll(/<bpmndi:BPMNEdge [^>]*bpmnElement="([^"]+)">(.*?)<\/bpmndi:BPMNEdge>/g),
  ).map(([, id, inside]) => ({
    id: id!,
    points: Array.from(inside!.matchAll(/x="([-\d.]+)" y="([-\d.]+)"/g), ([, x, y]) => [
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
