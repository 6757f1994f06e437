import type { Draft } from "../../content/model.ts";
import type { RouteFinder } from "../../route-finder/find-states.ts";
import { finderGraph } from "../../route-finder/finder-graph.ts";
import type { YamlDocument } from "../../source/parse-yaml.ts";
import { oncePer } from "../once-per.ts";
import { unknownNames } from "./unknown-names.ts";

/** A route finder whose every id leads somewhere, with its graph and the file that it stands in. */
interface WholeFinder extends ReturnType<typeof finderGraph> {
  finder: RouteFinder;
  yaml: YamlDocument;
}

/** The route finder of a guide; nothing where there is none, or an id in it is not known, which is told. */
export const finderOf = oncePer((draft: Draft): WholeFinder | undefined => {
  const finder = draft.data["route-finder"];
  const yaml = draft.yaml["route-finder"];
  if (!finder || !yaml || unknownNames(finder).length > 0) return undefined;
  return { finder, yaml, ...finderGraph(finder) };
});
