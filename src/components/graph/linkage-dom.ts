/** Reads a linkage view out of its page: the boxes of the picture, the entries of the list, the model of both. */
import { buildModel, type Model, type ModelNode } from "./linkage-model.ts";
import { present } from "../../basics/must.ts";
import { partOf } from "../part-of.ts";

/** The model of what is drawn; what is told of a node stands in its entry. */
export function readModel(
  boxes: ReadonlyMap<string, SVGAElement>,
  entries: ReadonlyMap<string, HTMLDetailsElement>,
  edges: readonly SVGPathElement[],
): Model {
  const nodes = Array.from(boxes, ([id, box]): ModelNode => {
    const data = entries.get(id)?.dataset ?? {};
    const { x, y, width, height } = partOf<SVGPathElement>(box, "path").getBBox();
    return {
      id,
      kind: data["kind"] ?? "",
      label: box.getAttribute("aria-label") ?? "",
      unit: data["unit"] ?? "",
      group: data["group"] ?? "",
      status: data["status"] ?? "",
      x: x + width / 2,
      y: y + height / 2,
    };
  });
  return buildModel(
    nodes,
    edges.map(({ dataset }) => [present(dataset["from"]), present(dataset["to"])] as const),
  );
}

/** Elements by the value of one of their attributes. */
export function byData<E extends Element>(
  root: HTMLElement,
  selector: string,
  attribute: string,
): Map<string, E> {
  return new Map(
    Array.from(root.querySelectorAll<E>(selector), (element) => [
      present(element.getAttribute(attribute)),
      element,
    ]),
  );
}
