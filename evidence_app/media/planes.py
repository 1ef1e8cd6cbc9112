"""From a decoded frame to arrays: its brightness as stored, its colours upright.

Colours follow what the stream says of itself: matrix (BT.601, 709, 2020), full or limited range, HLG or PQ. Where it says
nothing, the players' convention holds: BT.709 from 720 lines, BT.601 below.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, ColorTrc, Interpolation, VideoReformatter

from evidence_app.media.arrays import AnyArray, Luma, Rgb
from evidence_app.media.cv import cv2

_UNSPECIFIED = 2
_SQUARE = Fraction(1)
_PLANAR = ("yuv420p", "yuvj420p", "yuv422p", "yuvj422p", "yuv444p", "yuvj444p", "nv12", "nv21", "gray")
_DEEP = ("yuv420p10le", "yuv422p10le", "yuv444p10le", "yuv420p12le", "yuv422p12le")
# The same pixels on every machine: no shortcut that depends on the processor.
_EXACT = Interpolation.BILINEAR | Interpolation.ACCURATE_RND | Interpolation.BITEXACT


def luma(frame: VideoFrame) -> Luma:
    """The stored brightness, 8 bits, height × width, not turned. A view into the frame where it can be."""
    name = frame.format.name
    if name not in _PLANAR and name not in _DEEP:
        frame = frame.reformat(format="gray")
        name = "gray"
    plane = frame.planes[0]
    if name in _DEEP:
        deep = np.frombuffer(memoryview(plane), np.uint16).reshape(plane.height, -1)[:, : plane.width]
        return (deep >> (frame.format.components[0].bits - 8)).astype(np.uint8)
    return np.frombuffer(memoryview(plane), np.uint8).reshape(plane.height, -1)[:, : plane.width]


def chroma(frame: VideoFrame) -> tuple[Luma, Luma] | None:
    """The two stored colour planes in 8 bits, where the format keeps them apart; None otherwise."""
    name = frame.format.name
    if len(frame.planes) != 3 or (name not in _PLANAR and name not in _DEEP):
        return None
    pair = []
    for plane in frame.planes[1:]:
        if name in _DEEP:
            deep = np.frombuffer(memoryview(plane), np.uint16).reshape(plane.height, -1)[:, : plane.width]
            pair.append((deep >> (frame.format.components[1].bits - 8)).astype(np.uint8))
        else:
            pair.append(np.frombuffer(memoryview(plane), np.uint8).reshape(plane.height, -1)[:, : plane.width])
    return pair[0], pair[1]


def turned(picture: AnyArray, turn: int) -> AnyArray:
    """The picture turned clockwise by `turn` degrees (0, 90, 180, 270), in memory of its own order."""
    return np.ascontiguousarray(np.rot90(picture, -turn // 90 % 4)) if turn else picture


def shown_size(width: int, height: int, pixel_shape: Fraction) -> tuple[int, int]:
    """The size at which stored pixels of this shape come out square; nothing stored is lost, one side grows."""
    if pixel_shape >= 1:
        return round(width * pixel_shape), height
    return width, round(height / pixel_shape)


def upright_rgb(frame: VideoFrame, turn: int, *, mirrored: bool = False, pixel_shape: Fraction = _SQUARE) -> Rgb:
    """The frame as a viewer shows it: height × width × 3 sRGB, square pixels, turned by `turn`, HLG and PQ tone-mapped."""
    transfer = int(frame.color_trc)
    if transfer in (int(ColorTrc.ARIB_STD_B67), int(ColorTrc.SMPTE2084)):
        from evidence_app.media.tone import to_sdr

        deep = np.asarray(_reformat(frame, "rgb48le").to_ndarray(), np.uint16)
        rgb = to_sdr(deep, hlg=transfer == int(ColorTrc.ARIB_STD_B67))
    else:
        rgb = np.asarray(_reformat(frame, "rgb24").to_ndarray(), np.uint8)
    if pixel_shape != 1:
        size = shown_size(frame.width, frame.height, pixel_shape)
        rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_LINEAR_EXACT)
    return np.ascontiguousarray(turned(rgb[:, ::-1] if mirrored else rgb, turn))


def _reformat(frame: VideoFrame, pixel_format: str) -> VideoFrame:
    matrix = int(frame.colorspace)
    if matrix in (_UNSPECIFIED, 0):
        matrix = int(Colorspace.ITU709) if min(frame.width, frame.height) >= 720 else int(Colorspace.ITU601)
    full = frame.format.name.startswith("yuvj") or int(frame.color_range) == int(ColorRange.JPEG)
    return VideoReformatter().reformat(
        frame,
        format=pixel_format,
        src_colorspace=matrix,
        src_color_range=int(ColorRange.JPEG if full else ColorRange.MPEG),
        dst_color_range=int(ColorRange.JPEG),
        interpolation=int(_EXACT),
    )
