import type { OpenForm, Session } from "./session.ts";

/** A form's answer or refusal as it came. */
export interface FormReply {
  /** Missing, or a number, with some clients. */
  readonly form_request_id?: unknown;
}

/** The open form that a reply is about; a reply that names none is, assumed, about the one that was shown last. */
export function formOf(session: Session, { form_request_id: id }: FormReply, isSecure: boolean): OpenForm | undefined {
  const ofKind = session.openForms.filter(({ name }) => (name === null) === isSecure);
  if (id === undefined || id === null || id === "") return ofKind.at(-1);
  const named = typeof id === "number" ? String(id) : id;
  return ofKind.find(({ requestId }) => requestId === named);
}

/** The secure form that was shown last and has not been answered. */
export function openSecureForm(session: Session): OpenForm | undefined {
  return session.openForms.findLast(({ name }) => name === null);
}

/** The plain question that was asked last and has not been answered: the next message is its answer. Source: [web]. */
export function openQuestion(session: Session): OpenForm | undefined {
  return session.openForms.findLast(({ name }) => name === "");
}

/** An answered, refused or expired form is of no more interest. */
export function closeForm(session: Session, form: OpenForm): void {
  form.timeout?.cancel();
  session.openForms = session.openForms.filter((other) => other !== form);
}
