"""The calls of the core and the nouns they speak of."""

from typing import Any, TypedDict

__all__ = ["Description", "DossierDocument", "Loaded", "Named", "Problem", "Save"]


class DossierDocument(TypedDict):
    """A dossier as JSON."""

    format: int


class Problem(TypedDict):
    """What is wrong at one place of a document."""

    code: str
    at: str
    line: int
    column: int
    params: dict[str, Any]
    message: str
    fix: str


class Loaded(TypedDict):
    """What came in."""

    entities: int
    carried: list[Problem]


class Save(TypedDict, total=False):
    """How the dossier is to be written."""

    compact: bool


class Named(TypedDict):
    """A name and what it stands for."""

    name: str
    says: str


class Description(TypedDict):
    """What this library is."""

    version: str
    format: int
    calls: list[Named]


class Calls:
    """One method for each call of the core."""

    def call(self, name: str, arguments: object = None) -> Any:
        """Makes any call of the core, by its name there."""
        raise NotImplementedError

    def describe(self) -> Description:
        """Lists the calls of the core."""
        reply: Description = self.call("describe")
        return reply
