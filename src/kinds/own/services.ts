import type { OwnPage } from "../own-page.ts";

/** All services. */
export const services = {
  noun: "the list of services",
  address: "/services/",
  isShown: ({ services }) => services.length > 0,
  icon: "services",
  styles: "services.css",
  menu: 2,
  foot: { list: "find", order: 2 },
} satisfies OwnPage;
