"""One window per library: a second start asks the first, over a local socket of this user, to come to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_WAIT_MS = 500


class Single(QObject):
    """Listens for later starts on behalf of `window`."""

    def __init__(self, library: Path, window: QWidget) -> None:
        super().__init__(window)
        self._name = _name(library)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)

    def listen(self) -> bool:
        """Begin. A socket left by a crash is replaced."""
        if self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)
        return bool(self._server.listen(self._name))

    def stop(self) -> None:
        """Listen no more: the window works on another library now."""
        self._server.close()
        self.deleteLater()

    @staticmethod
    def raise_other(library: Path) -> bool:
        """Ask the window that has this library to come to the front. False when none answers."""
        socket = QLocalSocket()
        socket.connectToServer(_name(library))
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(b"raise\n")
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _on_call(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
        self._window.setWindowState(self._window.windowState() & ~self._window.windowState().WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def _name(library: Path) -> str:
    return "evidence-organizer-" + hashlib.sha256(str(library.expanduser().absolute()).encode()).hexdigest()[:16]
