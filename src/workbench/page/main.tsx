import { createRoot } from "react-dom/client";
import { workbench as english } from "../../locale/en/workbench";
import { workbench as dutch } from "../../locale/nl/workbench";
import { WorkbenchPage } from "./workbench-page";
import "./workbench.css";

const locale = new URLSearchParams(window.location.search).get("lang") === "en" ? "en" : "nl";
document.documentElement.lang = locale;
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <WorkbenchPage
      texts={locale === "nl" ? dutch : english}
      locale={locale}
      sampleUrl={locale === "nl" ? "voorbeeld.xlsx" : "example.xlsx"}
      paneUrl={`taskpane.html?lang=${locale}`}
    />,
  );
}
