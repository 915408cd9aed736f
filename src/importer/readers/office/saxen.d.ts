/** What is used of saxen, which comes without types. */
declare module "saxen" {
  type Decode = (text: string) => string;
  export class Parser {
    on(
      event: "openTag",
      listener: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): this;
    on(event: "text", listener: (value: string, decode: Decode) => void): this;
    on(event: "closeTag" | "cdata", listener: (value: string) => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    parse(text: string): this;
  }
}
