import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// What is waited for comes later on a busy machine; no test is about that.
configure({ asyncUtilTimeout: 10_000 });
