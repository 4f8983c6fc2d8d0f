import type { ChangePart } from "../../domain/control/verification";
import type { PaperKind, Revealed } from "../../domain/papers/paper-choices";
import type { PaperState } from "../../domain/papers/paper-state";

/** Every word of the dossier besides those of the blind assessment and of the check before sending; fetched together with it. */
export const dossierPane = {
  title: "Het dossier",
  intro: "Bewijs, beoordeling, stukken en verzending: alles om een uitslag voor zichzelf te laten spreken.",
  tabs: "Wat je wilt bekijken",
  tab: { control: "Controle", assessment: "Beoordelen", papers: "Stukken", share: "Versturen" },
  scoreFirst: "Kies bij Gunning wat je beslist wilt hebben en zet de uitslag in je werkmap.",
  tablesFirst:
    "Een uitslag kan zodra er criteria en inschrijvingen zijn. Kijk bij Gunning welke tabellen ik vond.",
  toDecide: "Naar beslissen",
  toFound: "Naar stap 1",
  control: {
    none: "Er is nog niets gescoord. Een controlegetal krijg je met de eerste uitslag.",
    unchanged: "Niets gewijzigd sinds het scoren.",
    unchangedHow: "Elke cel van de uitslag en van de invoer is nog wat hij toen was.",
    changed: (count: number, formatted: string) =>
      count === 1
        ? "1 cel is gewijzigd sinds het scoren."
        : `${formatted} cellen zijn gewijzigd sinds het scoren.`,
    changedHow:
      "Hieronder staat elke cel: wat er stond en wat er nu staat. Klopt de wijziging, score dan opnieuw; klopt zij niet, zet de cel dan terug.",
    incomplete: "Niet alles is er nog. Kijk bij de bevindingen.",
    outdatedTitle: "Nog niet opnieuw gecontroleerd",
    outdated: "De werkmap is gewijzigd na deze controle. Lees hem opnieuw.",
    wholeWorkbook: "deze werkmap",
    overAll: "Dit getal gaat over alle uitslagen die gelden. Elke uitslag heeft ook een eigen getal.",
    elsewhere: "Controle en logboek",
    parts: {
      score: "Op het uitslagblad",
      source: "In je tabellen",
      record: "Op het blad Controle",
      log: "In het logboek",
    } satisfies Record<ChangePart, string>,
    changesOf: (part: string, of: string) => `${part}: ${of}`,
    scored: (when: string, by: string) =>
      by === "" ? `Gescoord op ${when}` : `Gescoord op ${when} door ${by}`,
    number: (number: string) => `Controlegetal ${number}`,
    recordUnchanged: "Niets gewijzigd.",
    recordChanged: (count: number, formatted: string) =>
      count === 1 ? "1 cel is gewijzigd." : `${formatted} cellen zijn gewijzigd.`,
    recordIncomplete: "Er ontbreekt iets: kijk bij de bevindingen.",
    replacedBy: (number: string) => `Vervangen door de uitslag met controlegetal ${number}.`,
    sheetGone: "Het uitslagblad is er niet meer.",
    noted: {
      title: "Vergelijk met wat jij noteerde",
      label: "Controlegetal uit je verslag of mail",
      hint: "16 tekens. Streepjes en spaties maken niet uit.",
      inForce: "Dit is het getal van een uitslag die geldt.",
      replaced: "Dit getal hoort bij een uitslag die later is vervangen.",
      unknown:
        "Dit getal komt in deze werkmap niet voor. Je hebt een andere uitslag voor je dan die je noteerde.",
    },
    proves: {
      title: "Wat dit bewijst",
      points: [
        "Een gewijzigde cel valt op, ook als iemand de uitslag daarna weer goed laat lijken.",
        "Wie ook het blad Controle aanpast of opnieuw scoort, krijgt een ander getal. Dat zie je alleen als je het oude getal buiten de werkmap hebt genoteerd.",
        "Het is geen handtekening: het zegt niet wie iets wijzigde, en niet of de scores juist zijn.",
      ],
    },
  },
  share: {
    intro: "Ik kijk wat er met de werkmap meegaat als je hem mailt. Jij beslist wat je herstelt.",
    ofThisReading: "Ik keek naar de werkmap zoals ik hem het laatst las.",
    outdated: "De werkmap is gewijzigd na deze controle. Lees hem opnieuw.",
    list: "Controle voor verzending",
    show: "Toon",
    showCell: (sheet: string, cell: string) => `Toon ${cell} op blad ${sheet}`,
    showSheet: (sheet: string) => `Toon blad ${sheet}`,
    repairOf: (repair: string, subject: string) => `${repair}: ${subject}`,
    sure: "Weet je het zeker?",
    sureUndoable: "Dit haalt gegevens weg uit je eigen tabel. Je kunt het daarna ongedaan maken.",
    withheld: "Er is iets met een prijs.",
    withheldNext: "Je ziet het zodra de kwaliteit is gesloten.",
    cancel: "Toch niet",
    undone: "Het is teruggezet.",
    covering: {
      title: "Begeleidende tekst",
      intro: "Voor bij de werkmap. Er staat geen winnaar in: de mail mag naar iedereen.",
      copy: "Kopieer de begeleidende tekst",
      mail: "Open als mail",
      attach: "Voeg de werkmap zelf als bijlage toe.",
      shortened: "(De rest van de tekst paste niet in deze mail. Kopieer hem uit het paneel.)",
    },
    openData: {
      title: "Open data",
      intro:
        "De uitslag als bestand volgens de open standaard OCDS, voor wie hem met de computer wil nalezen.",
      none: "Er is nog geen uitslag om als open data te geven.",
      stale: "De invoer is veranderd sinds het scoren. Score eerst opnieuw.",
      blind: "De kwaliteit is nog niet gesloten: de uitslag blijft verborgen.",
      make: "Maak het bestand",
      losers: "Noem ook wie niet won, met naam en prijs",
      losersHint: "Zonder deze keuze krijgen zij een nummer en blijven hun prijzen weg.",
      copy: "Kopieer de open data",
      download: "Bewaar als bestand (JSON)",
    },
  },
  papers: {
    none: "Er is nog geen uitslag om stukken bij te maken.",
    intro:
      "Het proces-verbaal en de brieven komen uit dezelfde cijfers als het uitslagblad. Elk stuk krijgt een eigen blad.",
    tender: "Tender",
    obstacles: {
      notScored: "Deze tender heeft nog geen uitslag. Zet die eerst in je werkmap.",
      stale:
        "De invoer is gewijzigd sinds de uitslag. Score opnieuw; dan kloppen de stukken weer met het blad.",
      blocked: "Deze tender heeft een fout. Herstel die eerst en score opnieuw.",
    } satisfies Record<NonNullable<PaperState["obstacle"]>, string>,
    toFindings: "Bekijk de fouten",
    winners: (count: number, names: string) => (count === 1 ? `Winnaar: ${names}.` : `Winnaars: ${names}.`),
    losers: (count: number, formatted: string) =>
      count === 1 ? "1 inschrijver won niet." : `${formatted} inschrijvers wonnen niet.`,
    lotNeeded: "Er moet nog worden geloot. Maak nu de aankondiging; de brieven volgen na de loting.",
    restsOn: (number: string) => `Uit de uitslag met controlegetal ${number}`,
    committee: {
      title: "Commissie",
      none: "Er staat niemand in de tabel Commissie.",
      declared: "belangenverklaring is er",
      undeclared: "belangenverklaring ontbreekt",
    },
    which: "Welke stukken",
    kinds: {
      minutes: "Proces-verbaal",
      award: "Gunningsbrief",
      rejection: "Afwijzingsbrieven",
      lotNotice: "Aankondiging van de loting",
    } satisfies Record<PaperKind, string>,
    language: "Taal van de stukken",
    sentOn: "Brieven verstuurd op",
    standstill: (until: string) => `Opschortende termijn tot en met ${until}.`,
    moved: (from: string) => `De twintigste dag, ${from}, is geen werkdag.`,
    confirm: "Laat deze datum bevestigen door je jurist.",
    noStandstill: "Bij deze procedure geldt geen wettelijke opschortende termijn.",
    procedureUnknown:
      "In de tabel Tenders staat geen procedure, dus ik weet niet of er een opschortende termijn geldt. Vul haar in en lees opnieuw.",
    reveal: "Wat de brieven over de winnaar vertellen",
    revealHint: "De naam staat er altijd in. Prijs en motivering van een ander kunnen vertrouwelijk zijn.",
    revealed: {
      total: "Totaal",
      scores: "Scores per criterium",
      level: "PSO-niveau",
      price: "Prijs",
      motivation: "Motivering",
    } satisfies Record<keyof Revealed, string>,
    lot: {
      title: "De loting",
      hint: "Wat je leeg laat, wordt een invullijn.",
      when: "Wanneer",
      where: "Waar",
      by: "Wie loot",
    },
    chooseOne: "Kies minstens één stuk.",
    made: (count: number, formatted: string) =>
      count === 1 ? "Er is een nieuw blad:" : `Er zijn ${formatted} nieuwe bladen:`,
    write: "Stukken maken",
    writeHint: "Bestaande bladen blijven staan. Er komt een regel in het logboek.",
  },
};

export type DossierPaneTexts = typeof dossierPane;
