import { answerOrders } from "../threads/answer-orders.ts";
import { makePages } from "./make-pages.ts";

answerOrders(makePages);
