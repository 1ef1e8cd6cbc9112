"""One window per library: a later start hands its files to the first window, over a local socket of this user, and ends."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_PREFIX = "evidence-organizer-"
_CONNECT_MS, _ANSWER_MS = 500, 3000
_MOST_BYTES = 4 << 20
_TAKEN = b"taken\n"


class Single(QObject):
    """Answers later starts on behalf of `window`, which comes to the front. `asked(list[Path])`: files were handed over."""

    asked = Signal(object)

    def __init__(self, library: Path, window: QWidget) -> None:
        from PySide6.QtNetwork import QLocalServer

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
        self._server.removeServer(self._name)
        return bool(self._server.listen(self._name))

    def stop(self) -> None:
        """Listen no more: the window works on another library now, or closes."""
        self._server.close()
        self.deleteLater()

    def _on_call(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
        elif socket.canReadLine():
            paths = _paths(bytes(socket.readLine().data()))
            socket.write(_TAKEN)
            socket.flush()
            # Later: what is asked for may open a dialog, which must not run inside a call of a socket that is about to go.
            QTimer.singleShot(0, self, lambda: self._take(paths))

    def _take(self, paths: list[Path]) -> None:
        bring_to_front(self._window)
        if paths:
            self.asked.emit(paths)


def others_may_run() -> bool:
    """Whether any window of this program may be open. Asked before the first paint, so it only looks for a socket's file."""
    return bool(QDir(QDir.tempPath()).entryList([f"{_PREFIX}*"], QDir.Filter.System | QDir.Filter.Files))


def hand_over(library: Path, paths: Sequence[Path] = ()) -> bool:
    """Let the window that has this library come to the front and take these files. False when none answers."""
    name = _name(library)
    if os.name == "posix" and not QDir(QDir.tempPath()).exists(name):
        return False  # sockets of other libraries, or left by crashes: nothing need be loaded for them
    import json

    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    told = {"paths": [os.fspath(path.absolute()) for path in paths]}
    socket.write(json.dumps(told).encode() + b"\n")
    socket.flush()
    # A window that is busy for a moment answers late; one that never does is not there.
    answer = QEventLoop()
    socket.readyRead.connect(answer.quit)
    socket.disconnected.connect(answer.quit)
    QTimer.singleShot(_ANSWER_MS, answer, answer.quit)
    if not socket.canReadLine():
        answer.exec()
    return bytes(socket.readLine().data()) == _TAKEN


def bring_to_front(window: QWidget) -> None:
    """Show the window, out of the task bar and above others as far as the desktop allows."""
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _paths(line: bytes) -> list[Path]:
    """The files that a message names; none where it is no message of ours."""
    import json

    try:
        return [Path(text) for text in json.loads(line)["paths"]]
    except (ValueError, KeyError, TypeError):
        return []


def _name(library: Path) -> str:
    import hashlib

    return _PREFIX + hashlib.sha256(os.fsencode(library.expanduser().absolute())).hexdigest()[:16]
