"""The native half: the door of the core."""

from typing import final

@final
class Door:
    def __new__(cls) -> Door: ...
    def call(self, name: str, arguments: str) -> str: ...
