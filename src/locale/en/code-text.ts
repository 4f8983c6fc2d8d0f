import type { CodeText, CodeTextBlock } from "../../domain/sheets/code-text-sheet";

const heading = (text: string): CodeTextBlock => ({ kind: "heading", text });
const paragraph = (text: string): CodeTextBlock => ({ kind: "paragraph", text });
const list = (...texts: readonly string[]): readonly CodeTextBlock[] =>
  texts.map((text) => ({ kind: "item", text: `• ${text}` }));
const numbered = (...texts: readonly string[]): readonly CodeTextBlock[] =>
  texts.map((text, index) => ({ kind: "item", text: `${index + 1}. ${text}` }));

/** A social purchasing code to start from; the five promises are those of design section 1. */
export const codeText: CodeText = ({ organisation, contact, version }) => {
  const name = organisation ?? "[name of the organisation]";
  return [
    { kind: "title", text: "Social purchasing code" },
    {
      kind: "subtitle",
      text: `${name} · version ${version ?? "[version]"} · adopted on [date]`,
    },
    {
      kind: "note",
      text: "This is a start. Change the text, fill in what stands between [brackets] and have the code adopted. Then remove this line. This sheet is yours: it will not be written over.",
    },
    heading("What we stand for"),
    paragraph(
      `${name} believes that everybody should be able to take part in the labour market. That is why we prefer to buy from organisations that give work to people in a vulnerable position on it: people who without support find it hard to get or keep work.`,
    ),
    paragraph(
      "For this we use the Dutch performance ladder for social enterprise (Prestatieladder Socialer Ondernemen, PSO). It shows how much an organisation does for these people, compared with organisations of the same size. The levels are, from low to high: Aspirant-status, Basistrede, Trede 1, Trede 2 and Trede 3. PSO 30+ is an extra mark beside Trede 3. A certificate is valid for two years at most.",
    ),
    heading("What we promise"),
    ...numbered(
      "Every supplier receives this code, and so does every organisation that may become one.",
      "Every tender and every request for a quotation refers to this code and asks for a copy of a valid PSO certificate or equivalent proof.",
      "A valid certificate is part of our price agreements and contracts.",
      "The level of the certificate is decisive in the weighting. In what way is stated beforehand in the request.",
      "We test by a fixed procedure whether we keep to this code, and record that in periodic reviews of our suppliers.",
    ),
    paragraph(
      "[For contracting authorities:] Where public procurement law applies, we carry out this code within that law: with requirements and criteria that are linked to the subject-matter of the contract, known beforehand and the same for everybody.",
    ),
    heading("What we ask of you"),
    ...list(
      "Confirm that you have received this code. A reply by e-mail is enough.",
      "Send a copy of your valid certificate or of equivalent proof, and do so again as soon as you have a new certificate.",
      "Tell us when your level changes or your certificate lapses.",
      "Do you have no certificate? Then tell us what you do already and what you plan to do.",
    ),
    heading("How we weigh"),
    paragraph(
      "A level counts when the certificate is valid on the reference date of the request and the bidder's KvK number is on it. The request tells you beforehand how the level counts: for example as the decision between equivalent bids, through points, or as a discount on the price that we calculate with.",
    ),
    paragraph(
      "Equivalent proof weighs as much as a certificate. It must show which part of your work is done by people in a vulnerable position on the labour market and how you support them, if possible confirmed by an independent party. We decide with which level it corresponds and explain why.",
    ),
    paragraph(
      "Having no certificate does not exclude you, unless a request sets it as a requirement beforehand. An organisation of less than 2 fte cannot obtain a certificate. We do not take that for unwillingness.",
    ),
    heading("What you can do"),
    ...list(
      "Measure what you do already. On pso-nederland.nl you can read what counts and how to apply for a certificate.",
      "Start with one job, training place or internship for somebody who finds it hard to get work.",
      "Buy from organisations with a PSO certificate or from a sheltered workshop yourself. That counts too.",
      "Can you not reach a level yet? With an approved plan to reach at least Trede 1 within two years you can obtain the Aspirant-status.",
      "Talk to us. We are happy to think along.",
    ),
    heading("How we keep track"),
    paragraph(
      "We record who has received and confirmed this code, which certificates are valid and what we buy from organisations with a certificate. We review our suppliers [every year] and discuss with you what can be better. When a certificate ends during a contract, we ask you for the next one in time.",
    ),
    heading("Contact"),
    paragraph(
      `Do you have a question about this code, or do you disagree with how we apply it? Contact ${contact ?? "[name, e-mail address and telephone number]"}. The Dutch text prevails.`,
    ),
  ];
};
