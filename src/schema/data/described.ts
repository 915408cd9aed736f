/** Fields of published data that are words, each with what it is and what it says. */
import * as z from "zod";

export const text = (title: string, description: string) => z.string().meta({ title, description });
export const texts = (title: string, description: string) => z.array(z.string()).meta({ title, description });
