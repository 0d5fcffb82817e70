"use client";

import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { KindName } from "@/lib/forms/catalogue";
import { ChoiceInput } from "./inputs/choice-input";
import { ConfirmationInput } from "./inputs/confirmation-input";
import { DoubleInput } from "./inputs/double-input";
import type { InputProps } from "./inputs/input";
import { SecretInput } from "./inputs/secret-input";
import { TextInputOf } from "./inputs/text-input-of";

/** Only one form takes files: its input comes with a file of its own. */
const DocumentInput = dynamic(async () => (await import("./inputs/document-input")).DocumentInput);

/** One input for each kind a person types or chooses; an account is only read. */
const inputs: Readonly<Record<Exclude<KindName, "account">, ComponentType<InputProps>>> = {
  choice: ChoiceInput,
  text: TextInputOf,
  note: TextInputOf,
  "program-name": TextInputOf,
  "company-name": TextInputOf,
  "dial-up-number": TextInputOf,
  "customer-id": DoubleInput,
  "secret-number": SecretInput,
  year: TextInputOf,
  month: TextInputOf,
  confirmation: ConfirmationInput,
  document: DocumentInput,
  "mail-address": TextInputOf,
};

/** The controls of one field. */
export const FieldInput = (props: InputProps) => {
  const { kind } = props.field;
  if (kind === "account") return null;
  const Input = inputs[kind];
  return <Input {...props} />;
};
