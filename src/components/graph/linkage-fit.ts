/** Brings a box of the picture into view, and with it all that it is linked to. */
import { partOf } from "../part-of.ts";
import { SMALLEST, type Zoom } from "./linkage-zoom.ts";

/** Room (px) between the outermost boxes and the frame. */
const ROOM = 8;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Shows the first box with the others: the picture gets smaller where that is needed, and the page scrolls to the frame.
 * Where even the smallest picture does not hold them all, the first stands in the middle. Without boxes, what had been
 * made smaller grows again.
 */
export function bringIntoView(
  frame: HTMLElement,
  panel: HTMLElement,
  zoom: Zoom,
  boxes: readonly SVGAElement[],
): void {
  if (frame.clientWidth === 0) return;
  if (boxes.length === 0 && zoom.scale() >= 1) return;
  zoom.to(1);
  if (boxes.length === 0) return;
  const all = around(boxes);
  const fitting = Math.min(
    1,
    frame.clientWidth / (all.right - all.left + 2 * ROOM),
    frame.clientHeight / (all.bottom - all.top + 2 * ROOM),
  );
  if (fitting >= SMALLEST) zoom.to(fitting);
  scrollTo(frame, around(fitting >= SMALLEST ? boxes : boxes.slice(0, 1)));
  showFrame(frame, panel);
}

function around(boxes: readonly SVGAElement[]): Area {
  const areas = boxes.map((box) => partOf(box, "path").getBoundingClientRect());
  return {
    left: Math.min(...areas.map(({ left }) => left)),
    right: Math.max(...areas.map(({ right }) => right)),
    top: Math.min(...areas.map(({ top }) => top)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}

/** Puts the middle of an area of the picture into the middle of the frame, as far as this scrolls. */
function scrollTo(frame: HTMLElement, { left, right, top, bottom }: Area): void {
  const view = frame.getBoundingClientRect();
  frame.scrollBy({
    left: (left + right - view.left - view.right) / 2,
    top: (top + bottom - view.top - view.bottom) / 2,
    behavior: "instant",
  });
}

/** Scrolls the page, where the frame is not wholly in the window or the panel at its lower edge stands before it. */
function showFrame(frame: HTMLElement, panel: HTMLElement): void {
  const { top, bottom, right } = frame.getBoundingClientRect();
  const over = panel.getBoundingClientRect();
  const beside = over.left >= right;
  if (top >= 0 && bottom <= (beside ? innerHeight : over.top)) return;
  // Beside the picture the panel begins where the stage does, above the frame.
  const first = beside ? (panel.parentElement ?? frame) : frame;
  first.scrollIntoView({ block: "start", behavior: "instant" });
}
