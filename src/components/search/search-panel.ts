/** The list of results below a search box: a combobox with a listbox of links. */
import { countWords } from "../../catalogue/reader-words.ts";
import type { SearchAnswer } from "../../search/query/engine.ts";
import { make } from "../make.ts";
import { describeHit, markedNodes } from "./hit.ts";
import { inTurn } from "./in-turn.ts";
import { loadEngine } from "./load-engine.ts";
import { announcer } from "./announce.ts";
import { answerSentence, LOADING, NOT_LOADED, resultsUrl } from "./sentences.ts";

const SHOWN = 6;
/** Milliseconds after which a reader is told that the search is being loaded. */
const PATIENCE = 300;

/** Makes the box search as the reader types. Called once per box, when it is focused first. */
export function openPanel(box: HTMLElement, input: HTMLInputElement): void {
  const id = `${input.id}-hasil`;
  const list = make("div", { role: "listbox", id, "aria-label": "Hasil pencarian", class: "search-list" });
  const status = make("p", { class: "search-status" });
  const spoken = make("p", { role: "status", class: "visually-hidden" });
  // A list that scrolls would be a stop of its own for Tab.
  const panel = make("div", { class: "search-panel", hidden: "", tabindex: "-1" }, status, list);
  box.append(panel, spoken);
  const announce = announcer(spoken);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": id,
    "aria-expanded": "false",
  }))
    input.setAttribute(name, value);

  let active = -1;
  const options = (): HTMLElement[] => [...list.children] as HTMLElement[];

  const show = (visible: boolean): void => {
    panel.hidden = !visible;
    if (visible) makeRoom(box, panel);
    input.setAttribute("aria-expanded", String(visible && list.childElementCount > 0));
    if (!visible) select(-1);
  };
  const select = (index: number): void => {
    active = index;
    options().forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const chosen = options()[index];
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    else input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  };
  const update = inTurn(async (): Promise<void> => {
    const query = input.value;
    if (query.trim() === "") return show(false);
    const slow = setTimeout(() => {
      status.textContent = LOADING;
      show(document.activeElement === input);
    }, PATIENCE);
    try {
      const engine = await loadEngine();
      const answer = await engine.search(query, { limit: SHOWN });
      list.replaceChildren(...optionsOf(answer, id, query, engine.lexicon));
      status.textContent = answerSentence(answer);
      select(-1);
    } catch {
      list.replaceChildren();
      status.textContent = NOT_LOADED;
    }
    clearTimeout(slow);
    announce(status.textContent ?? "");
    show(document.activeElement === input);
  });

  input.addEventListener("input", () => void update());
  input.addEventListener("focus", () => void update());
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) show(false);
  });
  // Keeps the focus in the box while a result is pressed, so that the list does not close under the pointer.
  panel.addEventListener("pointerdown", (event) => event.preventDefault());
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    if (panel.hidden) input.value = "";
    show(false);
    input.focus();
  });
  addEventListener("online", () => void update());
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = options().length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      if (panel.hidden) return show(true);
      // One place beyond the list is the input itself.
      const step = event.key === "ArrowDown" ? 1 : -1;
      select(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Enter" && active >= 0 && !panel.hidden) {
      event.preventDefault();
      options()[active]?.click();
    }
  });
  void update();
  void loadEngine().catch(() => undefined);
}

/** On a phone the field goes to the top of the screen, so that results stand above the keyboard. */
function makeRoom(box: HTMLElement, panel: HTMLElement): void {
  const visible = window.visualViewport?.height ?? innerHeight;
  if (matchMedia("(max-width: 44rem)").matches && panel.getBoundingClientRect().bottom > visible)
    box.querySelector("input")?.scrollIntoView({ block: "start" });
}

type Lexicon = Parameters<typeof describeHit>[2];

function optionsOf(answer: SearchAnswer, id: string, query: string, lexicon: Lexicon): HTMLElement[] {
  const options = answer.hits.map((record, at) => {
    const { url, kind, title, details, why } = describeHit(record, answer.plan, lexicon);
    const option = make("a", {
      role: "option",
      id: `${id}-${at}`,
      href: url,
      tabindex: "-1",
      "aria-selected": "false",
    });
    option.append(make("span", { class: "search-title" }, ...markedNodes(title)));
    option.append(make("span", { class: "search-details" }, [kind ?? [], details].flat().join(" · ")));
    if (why)
      option.append(make("span", { class: "search-why" }, `${why.label}: `, ...markedNodes(why.parts)));
    return option;
  });
  if (answer.total > options.length) {
    const all = {
      role: "option",
      id: `${id}-semua`,
      href: resultsUrl(query),
      tabindex: "-1",
      "aria-selected": "false",
      class: "search-all",
    };
    options.push(make("a", all, `Lihat semua ${countWords(answer.total)} hasil`));
  }
  return options;
}
