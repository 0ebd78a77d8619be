"""The calls of the core and the nouns they speak of."""

from typing import Any, TypedDict

__all__ = ["Call", "DescribeReply", "DossierDocument", "LoadReply", "SaveArguments"]


class DossierDocument(TypedDict):
    """A dossier as JSON."""

    format: int


class LoadReply(TypedDict):
    """What a load has to say."""


class SaveArguments(TypedDict, total=False):
    """How the text of a file shall look."""


class Call(TypedDict):
    """One call of the core."""

    name: str
    says: str


class DescribeReply(TypedDict):
    """The core, and what it can be asked."""

    version: str
    format: int
    calls: list[Call]


class Calls:
    """One method for each call of the core."""

    def call(self, name: str, arguments: object = None) -> Any:
        """Makes any call of the core, by its name there."""
        raise NotImplementedError

    def describe(self) -> DescribeReply:
        """Lists the calls of the core."""
        reply: DescribeReply = self.call("describe")
        return reply
