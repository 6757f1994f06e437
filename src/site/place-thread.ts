import { answerOrders } from "../threads/answer-orders.ts";
import { type KeptOrder, placeKept } from "./delivery/kept-pages.ts";

answerOrders(async (order: KeptOrder) => placeKept(order));
