import { useMemo, useState, type ReactNode } from "react";
import { priceTeller } from "../../domain/assessment/tells-price";
import {
  SHARE_TOPICS,
  type ShareCheck,
  type ShareItem,
  type ShareTopic,
} from "../../domain/share/share-check";
import { shareWords } from "../../locale/share-words";
import { Icon, type IconName } from "../parts/icon";
import { ShowMore } from "../parts/show-more";
import type { ReadyState } from "../state/pane-state";
import type { PaneCommands } from "../state/use-pane";
import { useTexts } from "../texts-context";
import { planRepair } from "./plan-dossier-work";
import { ShareItemLine } from "./share-item-line";
import { useDossierTexts } from "./use-dossier-texts";
import "./share-list.css";

const PAGE = 5;

interface Props {
  readonly check: ShareCheck;
  /** The check is of the present reading: it may be acted on. */
  readonly current: boolean;
  /** Quality is being scored: no finding that tells a price. */
  readonly blind: boolean;
  readonly state: ReadyState;
  readonly commands: PaneCommands;
}

/** Every topic that was looked at, with what there is to do about it. */
export function ShareList({ check, current, blind, state, commands }: Props) {
  const words = useDossierTexts().share;
  const [asked, setAsked] = useState<string | null>(null);
  const { bids } = state.inspection.tables;
  const tellsPrice = useMemo(() => priceTeller(bids?.rows ?? []), [bids]);
  const able = state.activity.kind === "idle" && !state.stale && current;
  return (
    <ul className="section-list share-list" aria-label={words.list}>
      {SHARE_TOPICS.map((topic) => (
        <Topic key={topic} topic={topic} items={check.items.filter((item) => item.topic === topic)}>
          {(item) => (
            <ShareItemLine
              key={item.id}
              item={item}
              able={able}
              withheld={blind && item.finding !== null && tellsPrice(item.finding)}
              asked={asked === item.id}
              onAsk={(ask) => setAsked(ask ? item.id : null)}
              onRepair={(repair) => {
                setAsked(null);
                commands.plannedWork("shareRepair", planRepair(repair));
              }}
              commands={commands}
            />
          )}
        </Topic>
      ))}
    </ul>
  );
}

interface TopicProps {
  readonly topic: ShareTopic;
  readonly items: readonly ShareItem[];
  readonly children: (item: ShareItem) => ReactNode;
}

type State = ShareItem["weight"] | "clear";

const ICONS: Readonly<Record<State, IconName>> = { stop: "error", look: "warning", clear: "check" };

function Topic({ topic, items, children }: TopicProps) {
  const { language } = useTexts();
  const says = shareWords(language);
  const is: State =
    items.length === 0 ? "clear" : items.some(({ weight }) => weight === "stop") ? "stop" : "look";
  return (
    <li className="share-list-topic">
      <Icon name={ICONS[is]} className={`share-list-${is}`} />
      <div className="section-tight">
        {is === "clear" ? (
          <p className="section-quiet">{says.clear[topic]}</p>
        ) : (
          <h2 className="section-subheading">
            {says.topics[topic]}{" "}
            <span className={`share-list-weight share-list-${is}`}>{says.weights[is]}</span>
          </h2>
        )}
        {items.length > 0 && (
          <ShowMore items={items} page={PAGE}>
            {(shown) => <ul className="section-list">{shown.map(children)}</ul>}
          </ShowMore>
        )}
      </div>
    </li>
  );
}
