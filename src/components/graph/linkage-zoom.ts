/** Zoom and pan of a picture in a frame that scrolls: buttons, keys, Ctrl + wheel, two fingers, drag. */
import { isShortcut } from "../modifier-keys.ts";
import { closestTo, partOf } from "../part-of.ts";

const LARGEST = 4;
export const SMALLEST = 0.4;

/** A picture's size as a factor of its first one. */
export interface Zoom {
  readonly scale: () => number;
  readonly to: (scale: number) => void;
}

/** Makes the frame's picture zoomable. `buttons` holds buttons with `data-zoom-by` (a factor; 0 is the first size). */
export function zoomable(frame: HTMLElement, buttons: HTMLElement): Zoom {
  const picture = partOf<SVGSVGElement>(frame, "svg");
  let scale = 1;
  let firstWidth = 0;
  let firstHeight = 0;

  /** Sets the scale and keeps the point at (x, y) of the window where it is. */
  function zoomTo(wanted: number, x?: number, y?: number): void {
    const view = frame.getBoundingClientRect();
    const atX = (x ?? view.left + view.width / 2) - view.left;
    const atY = (y ?? view.top + view.height / 2) - view.top;
    const next = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    if (scale === 1) {
      firstWidth = picture.getBoundingClientRect().width;
      firstHeight = view.height;
    }
    const ratio = next / scale;
    const [left, top] = [(frame.scrollLeft + atX) * ratio - atX, (frame.scrollTop + atY) * ratio - atY];
    scale = Math.abs(next - 1) < 0.01 ? 1 : next;
    const first = scale === 1;
    picture.style.maxInlineSize = first ? "" : "none";
    picture.style.minInlineSize = first ? "" : "0";
    picture.style.inlineSize = first ? "" : `${firstWidth * scale}px`;
    // A larger picture scrolls in the frame as it was; round a smaller one the frame closes.
    frame.style.blockSize = scale > 1 ? `${firstHeight}px` : "";
    frame.classList.toggle("is-zoomed", !first);
    frame.scrollTo({ left, top, behavior: "instant" });
  }

  buttons.addEventListener("click", (event) => {
    const by = closestTo(event, "[data-zoom-by]")?.dataset["zoomBy"];
    if (by !== undefined) zoomTo(Number(by) === 0 ? 1 : scale * Number(by));
  });
  frame.addEventListener("keydown", (event) => {
    if (isShortcut(event)) return;
    if (event.key === "+" || event.key === "=") zoomTo(scale * 1.25);
    else if (event.key === "-") zoomTo(scale * 0.8);
    else if (event.key === "0") zoomTo(1);
    else return;
    event.preventDefault();
  });
  frame.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomTo(scale * Math.exp(-event.deltaY / 300), event.clientX, event.clientY);
    },
    { passive: false },
  );
  pinch(frame, () => scale, zoomTo);
  drag(frame);
  return { scale: () => scale, to: zoomTo };
}

function pinch(
  frame: HTMLElement,
  scale: () => number,
  zoomTo: (scale: number, x: number, y: number) => void,
): void {
  let start: { readonly span: number; readonly scale: number } | null = null;
  const span = (a: Touch, b: Touch): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  const begin = ({ touches: [a, b] }: TouchEvent): void => {
    start = a && b ? { span: span(a, b), scale: scale() } : null;
  };
  for (const type of ["touchstart", "touchend", "touchcancel"] as const)
    frame.addEventListener(type, begin, { passive: true });
  frame.addEventListener(
    "touchmove",
    (event) => {
      const [a, b] = event.touches;
      if (!start || !a || !b) return;
      event.preventDefault();
      zoomTo(
        (start.scale * span(a, b)) / start.span,
        (a.clientX + b.clientX) / 2,
        (a.clientY + b.clientY) / 2,
      );
    },
    { passive: false },
  );
}

/** Drag with the mouse scrolls; touch scrolls by itself. A drag that ends on a box does not choose it. */
function drag(frame: HTMLElement): void {
  let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null =
    null;
  let moved = false;
  frame.addEventListener("pointerdown", (event) => {
    moved = false;
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop };
  });
  addEventListener("pointermove", (event) => {
    if (!from) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    moved ||= Math.hypot(x, y) > 5;
    if (moved) frame.scrollTo({ left: from.left - x, top: from.top - y, behavior: "instant" });
  });
  addEventListener("pointerup", () => (from = null));
  frame.addEventListener("dragstart", (event) => event.preventDefault());
  frame.addEventListener(
    "click",
    (event) => {
      if (!moved) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
