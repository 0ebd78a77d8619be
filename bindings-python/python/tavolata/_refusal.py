"""The core's answer to a request it did not carry out: nothing has happened."""

import json
from typing import Any

from tavolata._calls import Problem


class Refusal(Exception):
    """Raised with the refusal's JSON text, which is all it needs to travel between processes."""

    code: str
    """Stable, and documented."""
    at: str
    """A JSON Pointer to what it is about."""
    params: dict[str, Any]
    """What the message speaks of."""
    fix: str
    """What to do about it."""
    problems: list[Problem]
    """Every problem of a document that could not be loaded, each with its place."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        refusal = json.loads(text)
        self.code = refusal["code"]
        self.at = refusal.get("at", "")
        self.params = refusal.get("params", {})
        self.problems = refusal.get("problems", [])
        self.message: str = refusal["message"]
        self.fix = refusal.get("fix", "")

    def __str__(self) -> str:
        return self.message
