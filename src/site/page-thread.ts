import "@11ty/eleventy"; // It is loaded before the first order comes.
import { answerOrders } from "../threads/answer-orders.ts";
import { makePages } from "./make-pages.ts";

answerOrders(makePages);
