"""A film in figures, from its container: what `VideoInfo` holds."""

from __future__ import annotations

import numpy as np

from evidence_app.media.container import FrameIndex, OpenFilm
from evidence_app.media.facts import Said
from evidence_app.media.video_info import VideoInfo


def video_info(film: OpenFilm, known: FrameIndex, said: Said) -> VideoInfo:
    """A film's figures from its open container, its index and what it says of itself."""
    context = film.stream.codec_context
    form = context.format
    transfer = {18: "hlg", 16: "pq"}.get(int(context.color_trc), "sdr")
    gaps = np.diff(known.pts)
    usual = float(np.median(gaps)) if len(gaps) else 0.0
    uneven = bool(len(gaps) and np.mean(np.abs(gaps - usual) > max(usual * 0.1, 1.0)) > 0.01)
    return VideoInfo(
        duration_s=known.duration_s,
        width=known.width,
        height=known.height,
        turn=known.turn,
        fps=len(known) / known.duration_s if known.duration_s else 0.0,
        variable_frame_rate=uneven,
        codec=context.codec.canonical_name if hasattr(context.codec, "canonical_name") else context.name,
        frames=len(known),
        key_frames=len(known.keys),
        created=said.taken,
        device=said.device,
        encoder=said.software,
        has_sound=bool(film.container.streams.audio),
        bits=form.components[0].bits if form is not None else 8,
        transfer=transfer,
    )
